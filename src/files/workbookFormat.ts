import { compoundStreams } from "./compoundStreams";
import { xlsFacts } from "./xlsFacts";
import { unzipText } from "./unzipText";
import { zipEntries, type ZipEntry } from "./zipEntries";

export type WorkbookFormat =
  | { format: "xlsx"; entries: Map<string, ZipEntry> }
  | { format: "xlsb"; entries: Map<string, ZipEntry> }
  | { format: "ods"; entries: Map<string, ZipEntry> }
  | { format: "xls"; stream: Uint8Array }
  | { format: "text" }
  | { format: "html" }
  | { format: "password" }
  | { format: "damaged"; reason: string }
  | { format: "too-large" }
  | { format: "other"; kind: string };

const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rar", [0x52, 0x61, 0x72, 0x21]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["gzip", [0x1f, 0x8b]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** A workbook has some parts for each sheet. */
const MOST_ENTRIES = 5_000;

/** Tells what a file is by its content; its name is not asked. `mostUnpacked`: against zip bombs. */
export async function workbookFormat(
  bytes: Uint8Array,
  mostUnpacked: number,
): Promise<WorkbookFormat> {
  if (bytes.length === 0) return { format: "other", kind: "empty" };
  const startsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(ZIP)) return zipFormat(bytes, mostUnpacked);
  if (startsWith(COMPOUND)) return compoundFormat(bytes);
  const known = SIGNATURES.find(([, signature]) => startsWith(signature));
  if (known) return { format: "other", kind: known[0] };
  const start = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8")
    .decode(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^(?:MIME-Version:|<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b)/i.test(start))
    return { format: "html" };
  if (/^<(?:\?xml|!--)/.test(start)) {
    return /<html\b|<table\b/i.test(start) ? { format: "html" } : { format: "other", kind: "xml" };
  }
  return { format: "text" };
}

async function zipFormat(bytes: Uint8Array, mostUnpacked: number): Promise<WorkbookFormat> {
  if (bytes[2] === 0x05 && bytes[3] === 0x06) return { format: "other", kind: "zip" };
  if (bytes[2] !== 0x03 || bytes[3] !== 0x04) return { format: "text" };
  const entries = zipEntries(bytes);
  if (!entries) return { format: "damaged", reason: "zip-directory" };
  if (entries.size > MOST_ENTRIES) return { format: "too-large" };
  let unpacked = 0;
  // Unpacked bytes of entries that share the same packed ones count each time.
  for (const { size, compressed } of entries.values())
    unpacked += Math.max(size, compressed.length);
  if (unpacked > mostUnpacked) return { format: "too-large" };
  if (entries.has("xl/workbook.xml")) return { format: "xlsx", entries };
  if (entries.has("xl/workbook.bin")) return { format: "xlsb", entries };
  if (entries.has("word/document.xml")) return { format: "other", kind: "word" };
  if (entries.has("ppt/presentation.xml")) return { format: "other", kind: "powerpoint" };
  const mimetype = entries.get("mimetype");
  if (!mimetype) return { format: "other", kind: "zip" };
  const mime = await unzipText(mimetype);
  if (!mime.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
    return { format: "other", kind: "opendocument" };
  const manifest = entries.get("META-INF/manifest.xml");
  const encrypted =
    manifest !== undefined && (await unzipText(manifest)).includes("encryption-data");
  return encrypted ? { format: "password" } : { format: "ods", entries };
}

function compoundFormat(bytes: Uint8Array): WorkbookFormat {
  const streams = compoundStreams(bytes);
  if (!streams) return { format: "damaged", reason: "compound-chains" };
  if (streams.has("EncryptedPackage")) return { format: "password" };
  const stream = streams.get("Workbook") ?? streams.get("Book");
  if (stream)
    return xlsFacts(stream).encrypted ? { format: "password" } : { format: "xls", stream };
  if (streams.has("WordDocument")) return { format: "other", kind: "word" };
  if (streams.has("PowerPoint Document")) return { format: "other", kind: "powerpoint" };
  return streams.size === 0
    ? { format: "damaged", reason: "no-streams" }
    : { format: "other", kind: "compound" };
}
