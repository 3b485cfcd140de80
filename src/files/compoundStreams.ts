const FREE = 0xfffffffa;

/** The streams of an OLE compound file (.xls, or the envelope of a protected .xlsx) by name, only a workbook's with content; undefined if damaged. */
export function compoundStreams(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true);
  if (sectorShift !== 9 && sectorShift !== 12) return undefined;
  const sectorSize = 1 << sectorShift;
  const sector = (index: number): Uint8Array =>
    bytes.subarray((index + 1) * sectorSize, (index + 2) * sectorSize);
  const words = (part: Uint8Array): number[] => {
    const partView = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: part.length >> 2 }, (_, index) =>
      partView.getUint32(index * 4, true),
    );
  };

  const fatSectors = words(bytes.subarray(76, 512)).filter((index) => index < FREE);
  const visited = new Set<number>();
  for (let next = view.getUint32(68, true); next < FREE && !visited.has(next);) {
    visited.add(next);
    const list = words(sector(next));
    next = list.pop() ?? FREE;
    fatSectors.push(...list.filter((index) => index < FREE));
    if (fatSectors.length > bytes.length / sectorSize) return undefined;
  }
  const fat = fatSectors.flatMap((index) => words(sector(index)));
  const chain = (first: number, table: number[]): number[] | undefined => {
    const found: number[] = [];
    for (let next = first; next < FREE; next = table[next] ?? FREE) {
      found.push(next);
      if (found.length > table.length) return undefined;
    }
    return found;
  };
  const join = (
    indexes: number[] | undefined,
    of: (index: number) => Uint8Array,
  ): Uint8Array | undefined => {
    if (!indexes) return undefined;
    const parts = indexes.map(of);
    const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  };

  const directory = join(chain(view.getUint32(48, true), fat), sector);
  if (!directory) return undefined;
  const smallFat = words(join(chain(view.getUint32(60, true), fat), sector) ?? new Uint8Array());
  const streams = new Map<string, Uint8Array>();
  let small = new Uint8Array();
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const entry = new DataView(directory.buffer, directory.byteOffset + at, 128);
    const nameBytes = Math.min(64, entry.getUint16(64, true));
    const name = new TextDecoder("utf-16le").decode(
      directory.subarray(at, at + Math.max(0, nameBytes - 2)),
    );
    const kind = entry.getUint8(66);
    const first = entry.getUint32(116, true);
    const size = entry.getUint32(120, true);
    if (kind === 5) small = new Uint8Array(join(chain(first, fat), sector) ?? new Uint8Array());
    if (kind !== 2) continue;
    // Only these are read; the others tell by their names alone what the file is.
    if (name !== "Workbook" && name !== "Book") {
      streams.set(name, new Uint8Array());
      continue;
    }
    const inSmall = size < view.getUint32(56, true);
    const smallSector = (index: number): Uint8Array => small.subarray(index * 64, index * 64 + 64);
    const whole = inSmall
      ? join(chain(first, smallFat), smallSector)
      : join(chain(first, fat), sector);
    if (whole) streams.set(name, whole.subarray(0, size));
  }
  return streams;
}
