import { unzipText } from "./unzipText";
import { xmlText } from "./xmlText";
import type { ZipEntry } from "./zipEntries";

const MOST_COLUMNS = 16_384;

/**
 * Whether a sheet of an .xlsx or .ods reaches over more cells than that: its reader lays out every cell up to the last,
 * and a lone one in the sheet's last corner would be 17 thousand million. Which parts are sheets is asked of the parts
 * themselves; the reader may be led to any of them.
 */
export async function spansMoreCells(
  entries: ReadonlyMap<string, ZipEntry>,
  most: number,
): Promise<boolean> {
  for (const entry of entries.values()) {
    const xml = await unzipText(entry);
    if (xml.includes("sheetData") && areaOf(xml) > most) return true;
    if (repeatedCells(xml) > most) return true;
  }
  return false;
}

function areaOf(xml: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, double, single, bare] of xml.matchAll(
    /\sr\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+))/g,
  )) {
    const reference = xmlText(double ?? single ?? bare ?? "");
    // As loosely as the reader takes it: 1e6 is a row as well. What is no reference at all it refuses.
    const [, letters, row] = /^([A-Za-z]{1,3})(.*)$/s.exec(reference) ?? [];
    if (letters === undefined || !(Number(row) > 0)) continue;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

/** A -> 1, XFD -> 16384. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** What an .ods writes once for many cells. The last of a row is left out: most sheets end in 16 thousand empty ones. */
function repeatedCells(xml: string): number {
  let sum = 0;
  for (const [, double, single, lastOfRow] of xml.matchAll(
    /number-columns-repeated\s*=\s*(?:"([^"<]*)"|'([^'<]*)')[^<>]*>(\s*<\/(?:\w+:)?table-row)?/g,
  ))
    if (!lastOfRow) sum += Math.min(MOST_COLUMNS, Number(xmlText(double ?? single ?? "")) || 0);
  return sum;
}
