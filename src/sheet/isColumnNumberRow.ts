import type { CellValue } from "./CellValue";
import { isBlankValue } from "./isBlankValue";
import type { SheetGrid } from "./SheetGrid";

const FEWEST_NUMBERED = 3;

/** 甲, 乙 and 栏次 begin such a row on official forms. */
const MARKERS = /^([甲乙丙丁戊己]|栏次|栏目|列次|列号|行次|编号|代码|序号|-+|—+|\/)$/u;

/**
 * Whether a row (index into the grid) numbers the columns, as forms do under their headings: 甲 乙 1 2 3 …, (1) (2)
 * (3), L1 L2 L3, A B C. Its numbers count up by one from left to right, three at least, and nothing else stands there.
 */
export function isColumnNumberRow(grid: SheetGrid, index: number, nameColumn: number): boolean {
  const name = grid.values[index]![nameColumn - grid.firstColumn] ?? null;
  if (!isBlankValue(name) && !MARKERS.test(textOf(name)) && numberOf(name) === undefined)
    return false;
  const cells = grid.values[index]!.filter((value) => !isBlankValue(value));
  const numbers = cells.flatMap((value) => numberOf(value) ?? []);
  return (
    numbers.length >= FEWEST_NUMBERED &&
    cells.every((value) => numberOf(value) !== undefined || MARKERS.test(textOf(value))) &&
    numbers.every((number, place) => number === numbers[0]! + place)
  );
}

/** 7, "7", "(7)", "L7", "⑦", "7=5/3" -> 7; "G" -> 7. */
function numberOf(value: CellValue): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  const text = textOf(value);
  const [, digits] = /^第?\(?[a-z]{0,2}(\d{1,3})\)?[列栏]?(=.+)?$/u.exec(text) ?? [];
  if (digits) return Number(digits);
  const [, letter] = /^\(?([a-z])\)?$/u.exec(text) ?? [];
  return letter ? letter.charCodeAt(0) - 96 : undefined;
}

function textOf(value: CellValue): string {
  return typeof value === "string"
    ? value.normalize("NFKC").replace(/\s+/gu, "").toLowerCase()
    : String(value);
}
