import type { CellValue, Workbook } from "hucre";
import { parseCsv } from "hucre/csv";

const PLAIN_NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i;

/** A csv as a workbook of one sheet. */
export function csvBook(text: string, sheetName: string): Workbook {
  const rows = parseCsv(text, { delimiter: delimiterOf(text), typeInference: false });
  return { sheets: [{ name: sheetName, rows: rows.map((row) => row.map(cellValue)) }] };
}

/** The sign that cuts the first lines into the same number of parts, the most of them. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "")
    .slice(0, 20);
  let best = { sign: ",", score: 0 };
  for (const sign of [",", "\t", ";"]) {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const most = Math.max(0, ...counts);
    const agreeing = counts.filter((count) => count === counts[0] && count > 0).length;
    const score = agreeing * 1000 + Math.min(999, most);
    if (most > 0 && score > best.score) best = { sign, score };
  }
  return best.sign;
}

/** Codes stay text: a leading zero, or whole digits beyond the 15 that a number holds, would be lost. */
function cellValue(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value === "" ? null : value;
  const text = value.trim();
  if (!/\d/.test(text) || !PLAIN_NUMBER.test(text)) return value;
  if (/^[-+]?0\d/.test(text) || /^[-+]?[\d,]{16,}$/.test(text)) return value;
  const number = Number(text.replace(/,/g, ""));
  return Number.isFinite(number) ? number : value;
}
