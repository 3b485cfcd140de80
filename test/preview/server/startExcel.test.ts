import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { developerCertificate } from "../../../src/preview/server/developerCertificate";
import { startExcel, type Machine } from "../../../src/preview/server/startExcel";
import { selfSignedCertificate } from "../../support/selfSignedCertificate";

const built = join(__dirname, "../../../dist");
let home: string;
let port: number;
let commands: string[];
let said: string[];

/** The built add-in, for a port that is free on this machine. */
async function distribution(): Promise<string> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  ({ port } = probe.address() as AddressInfo);
  await new Promise((resolve) => probe.close(resolve));
  const dist = join(home, "dist");
  cpSync(built, dist, { recursive: true });
  const manifest = join(dist, "manifest.xml");
  const text = readFileSync(manifest, "utf8").replace(/localhost:3000/gu, `localhost:${port}`);
  writeFileSync(manifest, text);
  return dist;
}

const certificate = selfSignedCertificate();
function putCertificate(folder: string, { cert, key } = certificate): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "localhost.crt"), cert);
  writeFileSync(join(folder, "localhost.key"), key);
}

async function machine(changes: Partial<Machine> = {}): Promise<Machine> {
  return {
    platform: "win32",
    certificateFolder: join(home, "certificates"),
    dist: await distribution(),
    async run(command, parameters) {
      commands.push([command, ...parameters].join(" "));
      return 0;
    },
    say: (sentence) => said.push(sentence),
    ...changes,
  };
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "balance-excel-"));
  commands = [];
  said = [];
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

interface Answer {
  status: number;
  headers: Record<string, unknown>;
}
/** Asks as Excel does: the certificate must be trusted and name localhost. */
const get = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(
      {
        host: "127.0.0.1",
        servername: "localhost",
        port,
        path,
        ca: certificate.cert,
        agent: false,
      },
      (answer) => {
        answer.resume();
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: { ...answer.headers } }),
        );
      },
    )
      .on("error", reject)
      .end();
  });

test("every address of the manifest answers over https, open to Excel's origin, its icons to be kept", async () => {
  const one = await machine();
  putCertificate(one.certificateFolder);
  const started = await startExcel(one);
  try {
    const manifest = readFileSync(join(one.dist, "manifest.xml"), "utf8");
    const addresses = [...manifest.matchAll(/DefaultValue="(https:\/\/localhost:[^"]+)"/gu)].map(
      ([, url]) => new URL(url!),
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const { pathname, port: named } of addresses) {
      expect(Number(named)).toBe(port);
      const { status, headers } = await get(pathname);
      expect([pathname, status, headers["access-control-allow-origin"]]).toEqual([
        pathname,
        200,
        "*",
      ]);
      expect(headers["cache-control"]).not.toMatch(/no-store|no-cache/u);
    }
    expect((await get("/../package.json")).status).toBe(404);
    expect((await get("/%2e%2e/%2e%2e/etc/passwd")).status).toBe(404);
  } finally {
    await started?.stop();
  }
  expect(commands).toEqual([
    "npm run --silent build",
    `npx --yes office-addin-debugging@7.0.0 start dist/manifest.xml desktop`,
    `npx --yes office-addin-debugging@7.0.0 stop dist/manifest.xml`,
  ]);
  await expect(get("/taskpane.html")).rejects.toThrow(/ECONNREFUSED/u);
});

test("without a certificate, or with one that has run out, a new one is made first", async () => {
  const one = await machine({
    async run(command, parameters) {
      commands.push([command, ...parameters].join(" "));
      if (parameters.includes("install")) putCertificate(join(home, "certificates"));
      return 0;
    },
  });
  putCertificate(one.certificateFolder, selfSignedCertificate(new Date(Date.now() - 86_400_000)));
  expect(developerCertificate(one.certificateFolder)).toBeNull();
  const started = await startExcel(one);
  expect(commands[1]).toBe("npx --yes office-addin-dev-certs@3.0.0 install");
  expect((await get("/functions.json")).status).toBe(200);
  await started?.stop();
});

test("where no certificate comes, no Excel is started", async () => {
  expect(await startExcel(await machine())).toBeNull();
  expect(commands).toHaveLength(2);
  expect(said).toEqual([expect.stringContaining("No certificate for localhost")]);
});

test("where Excel does not start, the server stops and one sentence says so", async () => {
  const one = await machine({
    run: async (_, parameters) => (parameters.includes("start") ? 1 : 0),
  });
  putCertificate(one.certificateFolder);
  expect(await startExcel(one)).toBeNull();
  expect(said.at(-1)).toContain("Is the desktop Excel installed");
  await expect(get("/taskpane.html")).rejects.toThrow(/ECONNREFUSED/u);
});

test("the port that the manifest names must be free", async () => {
  const one = await machine();
  putCertificate(one.certificateFolder);
  const taken = createServer().listen(port, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  expect(await startExcel(one)).toBeNull();
  expect(said).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
  await new Promise((resolve) => taken.close(resolve));
});

test("a system without desktop Excel gets one sentence, and nothing is run", async () => {
  expect(await startExcel(await machine({ platform: "linux" }))).toBeNull();
  expect(said).toEqual([expect.stringContaining("npm start")]);
  expect(commands).toEqual([]);
});
