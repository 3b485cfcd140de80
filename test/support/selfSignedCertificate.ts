import { createSign, generateKeyPairSync } from "node:crypto";

/*
 * X.509 in DER, made here so that the tests need no program but Node: a value is its tag, its length and its content.
 */
function der(tag: number, ...contents: (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(contents.map((content) => Buffer.from(content)));
  const size: number[] = [];
  for (let rest = body.length; rest > 0; rest >>= 8) size.unshift(rest & 0xff);
  const length = body.length < 128 ? [body.length] : [0x80 | size.length, ...size];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const oid = (...bytes: number[]): Buffer => der(0x06, bytes);
const time = (date: Date): Buffer =>
  der(0x18, Buffer.from(`${date.toISOString().replace(/\D/gu, "").slice(0, 14)}Z`));

const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const localhost = Buffer.from("localhost");
const name = sequence(der(0x31, sequence(oid(0x55, 0x04, 0x03), der(0x0c, localhost))));
/** subjectAltName: DNS localhost. */
const extensions = der(
  0xa3,
  sequence(sequence(oid(0x55, 0x1d, 0x11), der(0x04, sequence(der(0x82, localhost))))),
);

const pem = (kind: string, bytes: Buffer): string =>
  `-----BEGIN ${kind}-----\n${bytes.toString("base64").replace(/.{64}/gu, "$&\n")}\n-----END ${kind}-----\n`;

/** A certificate for localhost that signs itself, and its key, in PEM. */
export function selfSignedCertificate(validTo = new Date(Date.now() + 86_400_000)): {
  cert: string;
  key: string;
} {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const contents = sequence(
    der(0xa0, der(0x02, [2])),
    der(0x02, [1]),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(validTo.getTime() - 2 * 86_400_000)), time(validTo)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    extensions,
  );
  const signature = createSign("sha256").update(contents).sign(privateKey);
  const certificate = sequence(contents, ecdsaWithSha256, der(0x03, [0], signature));
  return {
    cert: pem("CERTIFICATE", certificate),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
