import { nativeFormula } from "../../../src/functions/native/nativeFormula";
import type { CellValue } from "../../../src/sheet/CellValue";
import { quoteSheetName } from "../../../src/preview/host/model/quoteSheetName";
import { columnLetters } from "../../../src/assessment/columnLetters";
import type { WorkbookCells } from "../../support/WorkbookCells";
import type { NativeCase, TestArgument } from "./cases/NativeCase";

/** Where the answer of one formula stands. */
export interface AnswerPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A case with its native formulas in a workbook, row by row as the function would spill. */
export interface PlacedCase {
  readonly given: NativeCase;
  readonly formulas: readonly (readonly string[])[];
  readonly places: readonly (readonly AnswerPlace[])[];
}

/** Names as bureaus give them: Chinese, with a space, beginning with a digit, with an apostrophe, like a cell. */
const dataSheets = ["数据", "初中 2025", "2024年小学", "县'城", "AB12"];
const answers = "结果";

/**
 * All cases in one workbook: their cells one below the other on sheets of awkward names, their formulas on a sheet
 * of their own, or every fifth time beside the cells, without the sheet's name.
 */
export function nativeBook(cases: readonly NativeCase[]): {
  cells: WorkbookCells;
  placed: readonly PlacedCase[];
} {
  const cells: Record<string, CellValue[][]> = { [answers]: [] };
  for (const name of dataSheets) cells[name] = [];
  const placed = cases.map((given, index): PlacedCase => {
    const sheet = dataSheets[index % dataSheets.length]!;
    const isBeside = index % 5 === Math.floor(index / 5) % 5;
    const rows = cells[sheet]!;
    const top = rows.length;
    let width = 0;
    const texts = given.arguments.map((argument) => {
      const left = width + 1;
      width = left + (put(rows, top, left, argument) ?? 0);
      return textOf(argument, isBeside ? "" : `${quoteSheetName(sheet)}!`, top, left, index);
    });
    const built = nativeFormula(given.id, texts);
    if (built === undefined) throw new Error(`${given.id}(${texts.join(",")}) has no twin`);
    const formulas = typeof built === "string" ? [[built]] : built;
    const at = isBeside
      ? { sheet, row: top, column: width + 2 }
      : { sheet: answers, row: cells[answers]!.length, column: 0 };
    const places = formulas.map((row, down) =>
      row.map((formula, right) => {
        const place = { sheet: at.sheet, row: at.row + down, column: at.column + right };
        set(cells[at.sheet]!, place.row, place.column, formula);
        return place;
      }),
    );
    return { given, formulas, places };
  });
  const filled = Object.entries(cells).map(([name, rows]) => [name, withoutHoles(rows)] as const);
  return { cells: Object.fromEntries(filled), placed };
}

function put(
  rows: CellValue[][],
  top: number,
  left: number,
  argument: TestArgument,
): number | undefined {
  if (!("cells" in argument)) return undefined;
  argument.cells.forEach((row, down) =>
    row.forEach(({ cell }, right) => set(rows, top + down, left + right, cell)),
  );
  return argument.cells[0]?.length;
}

function set(rows: CellValue[][], row: number, column: number, value: CellValue): void {
  while (rows.length <= row) rows.push([]);
  rows[row]![column] = value;
}

function textOf(
  argument: TestArgument,
  prefix: string,
  top: number,
  left: number,
  index: number,
): string {
  if ("literal" in argument) return argument.literal;
  const mark = argument.dollars || index % 3 === 0 ? "$" : "";
  const corner = (row: number, column: number): string =>
    `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const rows = argument.cells.length;
  const columns = argument.cells[0]!.length;
  const first = corner(top, left);
  if (rows * columns === 1) return prefix + first;
  return `${prefix}${first}:${corner(top + rows - 1, left + columns - 1)}`;
}

function withoutHoles(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
