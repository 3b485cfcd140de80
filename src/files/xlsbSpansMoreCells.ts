import { unzipBytes } from "./unzipBytes";
import { unzipText } from "./unzipText";
import { xmlText } from "./xmlText";
import type { ZipEntry } from "./zipEntries";

const ROW = 0;
/** Records 2 to 11 are cells with content; an empty one (1) is not laid out. */
const FIRST_CELL = 2;
const LAST_CELL = 11;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** As spansMoreCells, of an .xlsb: its sheets are the parts that are related to something as worksheets. */
export async function xlsbSpansMoreCells(
  entries: ReadonlyMap<string, ZipEntry>,
  most: number,
): Promise<boolean> {
  const sheets = new Set<string>();
  for (const [path, entry] of entries)
    if (path.endsWith(".rels"))
      for (const name of sheetNames(await unzipText(entry))) sheets.add(name);
  for (const [path, entry] of entries)
    if (sheets.has(fileName(path)) && areaOf(await unzipBytes(entry)) > most) return true;
  return false;
}

function sheetNames(relationships: string): string[] {
  const tags = relationships.match(/<(?:[\w.-]+:)?Relationship\s(?:[^<>"']|"[^"]*"|'[^']*')*>/g);
  return (tags ?? []).flatMap((tag) => {
    const target = /\sTarget\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
    return target && xmlText(tag).includes("worksheet")
      ? [fileName(xmlText(target[1] ?? target[2] ?? ""))]
      : [];
  });
}

const fileName = (path: string): string => path.split("/").filter(Boolean).pop() ?? "";

function areaOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let row = 0;
  let rows = 0;
  let columns = 0;
  for (let at = 0; at < bytes.length;) {
    let id = bytes[at++]!;
    if (id & 128) id = (id & 127) | (((bytes[at++] ?? 0) & 127) << 7);
    let size = 0;
    for (let part = 0; part < 4; part += 1) {
      const byte = bytes[at++] ?? 0;
      size |= (byte & 127) << (7 * part);
      if ((byte & 128) === 0) break;
    }
    const first = size >= 4 && at + 4 <= bytes.length ? view.getUint32(at, true) : undefined;
    if (id === ROW && first !== undefined) row = first;
    // What lies outside of a sheet the reader refuses.
    if (id >= FIRST_CELL && id <= LAST_CELL && first !== undefined) {
      if (row > LAST_ROW || first > LAST_COLUMN) return 0;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, first + 1);
    }
    at += size;
  }
  return rows * columns;
}
