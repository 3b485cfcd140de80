export interface ZipEntry {
  name: string;
  method: number;
  compressed: Uint8Array;
  size: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** An entry without content packs into a few bytes; more bytes than these hold some. */
const MOST_BYTES_OF_NOTHING = 16;

/**
 * Lists a zip archive by its central directory; undefined where that directory is missing, cut off, or does not say
 * how long an entry is: whoever unpacks it stops at the length that is written there.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - 22 - 65535);
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
  if (end < lowest) return undefined;
  const decoder = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const compressedSize = view.getUint32(at + 20, true);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 24, true);
    const lengthFollows = (view.getUint16(at + 8, true) & 8) !== 0 && compressedSize === 0;
    if (lengthFollows && !(method === 0 && name.endsWith("/"))) return undefined;
    if (method !== 0 && size === 0 && compressedSize > MOST_BYTES_OF_NOTHING) return undefined;
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + compressedSize > bytes.length) return undefined;
    entries.set(name, {
      name,
      method,
      compressed: bytes.subarray(start, start + compressedSize),
      size,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
