import type { Level } from "../standards/Level";
import { isTotalName } from "./isTotalName";
import type { LeftOutRow } from "./LeftOutRow";
import { readLevel } from "./readLevel";
import { readLayout } from "./readLayout";
import { readSchoolRow } from "./readSchoolRow";
import type { RecognitionFailure } from "./RecognitionFailure";
import type { SchoolRow } from "./SchoolRow";
import type { SchoolTable } from "./SchoolTable";
import type { SheetGrid } from "./SheetGrid";
import type { Field } from "./TableColumn";
import type { UnreadableCell } from "./UnreadableCell";

/**
 * Reads a plain school table: one heading row, one row per school. Every row under the heading ends up in `rows` or
 * in `leftOut` with its reason; every cell that should hold a number and does not, in `unreadable`.
 */
export function recogniseSchoolTable(
  grid: SheetGrid,
): { table: SchoolTable } | { failure: RecognitionFailure } {
  if (grid.values.length === 0) return { failure: { code: "emptySheet" } };
  const read = readLayout(grid);
  if ("failure" in read) return read;
  const { layout } = read;

  const rows: SchoolRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let unreadable: UnreadableCell[] = [];
  const first = layout.headingRow + 1;
  const last = lastFilledRow(grid);
  for (let row = first; row <= last; row++) {
    const values = grid.values[row - grid.firstRow]!;
    if (values.every(isBlank)) {
      leftOut.push({ row, name: "", reason: "blank" });
      continue;
    }
    const school = readSchoolRow(grid, row, layout);
    if (isTotalRow(school.row.name, values))
      leftOut.push({ row, name: school.row.name, reason: "total" });
    else if (school.row.name === "")
      leftOut.push({ row, name: "", reason: "noName", hasFigures: school.hasFigures });
    else {
      unreadable.push(...school.unreadable);
      rows.push(school.row);
    }
  }
  const sum = rows.findIndex((row) => isUnnamedTotal(row, rows));
  if (sum >= 0) {
    const [total] = rows.splice(sum, 1);
    leftOut.push({ row: total!.row, name: total!.name, reason: "total" });
    unreadable = unreadable.filter((cell) => cell.row !== total!.row);
  }
  if (rows.length === 0) return { failure: { code: "noSchools", headingRow: layout.headingRow } };
  const named = rows.every((row) => row.levels.length === 0) ? levelOfNames(rows) : undefined;
  if (named)
    for (const [index, row] of rows.entries())
      if (hasNumbers(row)) rows[index] = { ...row, levels: [named] };
  const levels = levelsOf(rows);
  if (levels.length === 0) return { failure: { code: "noLevel" } };
  return {
    table: {
      sheetName: grid.sheetName,
      headingRow: layout.headingRow,
      firstRow: first,
      lastRow: last,
      columns: layout.columns,
      assumedUnits: read.assumedUnits,
      levels,
      rows,
      leftOut,
      unreadable,
    },
  };
}

function levelsOf(rows: readonly SchoolRow[]): Level[] {
  return (["primary", "junior"] as const).filter((level) =>
    rows.some((row) => row.levels.includes(level)),
  );
}

/** Where nothing else says the level: every row with figures calls itself 小学, or every one 初中. */
function levelOfNames(rows: readonly SchoolRow[]): Level | undefined {
  const levels = new Set(rows.filter(hasNumbers).map((row) => readLevel(row.name)));
  return levels.size === 1 ? [...levels][0] : undefined;
}

function hasNumbers(row: SchoolRow): boolean {
  return Object.keys(row.numbers).length > 0;
}

function lastFilledRow(grid: SheetGrid): number {
  for (let index = grid.values.length - 1; index >= 0; index--)
    if (!grid.values[index]!.every(isBlank)) return grid.firstRow + index;
  return grid.firstRow;
}

/** 合计 often stands in the index column, the name cell merged or empty. */
function isTotalRow(name: string, values: readonly unknown[]): boolean {
  if (name !== "") return isTotalName(name);
  return values.some((value) => typeof value === "string" && isTotalName(value));
}

/**
 * A row named after the county that holds the sum of all others: counted as a school it would hide every difference.
 * Only where two columns at once say so, each over at least three schools; one alone happens by chance.
 */
function isUnnamedTotal(row: SchoolRow, rows: readonly SchoolRow[]): boolean {
  const sums = Object.keys(row.numbers).filter((field) => {
    const own = row.numbers[field as Field] ?? 0;
    const others = rows
      .filter((other) => other !== row)
      .map((other) => other.numbers[field as Field] ?? 0);
    const filled = others.filter((number) => number > 0).length;
    return filled >= 3 && own > 0 && own === others.reduce((sum, number) => sum + number, 0);
  });
  return sums.length >= 2 && sums.some((field) => /pupils$/iu.test(field));
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
