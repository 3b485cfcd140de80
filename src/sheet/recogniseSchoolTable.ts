import type { Level } from "../standards/Level";
import { isAreaName } from "./isAreaName";
import { isNoteName } from "./isNoteName";
import { isTotalName } from "./isTotalName";
import type { LeftOutRow } from "./LeftOutRow";
import { readLevel } from "./readLevel";
import { readLayout } from "./readLayout";
import { readSchoolRow } from "./readSchoolRow";
import { saysSchool } from "./saysSchool";
import type { RecognitionFailure } from "./RecognitionFailure";
import type { SchoolRow } from "./SchoolRow";
import type { SchoolTable } from "./SchoolTable";
import type { SheetGrid } from "./SheetGrid";
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
    const { row: school, unreadable: cells } = readSchoolRow(grid, row, layout);
    const reason = notASchool(school, row, values, layout.furtherHeadings);
    if (!reason) {
      rows.push(school);
      unreadable.push(...cells);
      continue;
    }
    const hasFigures = reason === "noName" && Object.keys(school.numbers).length > 0;
    leftOut.push({ row, name: school.name, reason, ...(hasFigures && { hasFigures }) });
  }
  for (const sum of rows.filter((row) => isArea(row) || holdsSum(row, rows))) {
    rows.splice(rows.indexOf(sum), 1);
    unreadable = unreadable.filter((cell) => cell.row !== sum.row);
    leftOut.push({ row: sum.row, name: sum.name, reason: "total", ...doubt(sum, rows) });
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

/** Why a row of the table is no school's, or undefined where it is one. */
function notASchool(
  { name, kind, numbers }: SchoolRow,
  row: number,
  values: readonly unknown[],
  furtherHeadings: readonly number[],
): LeftOutRow["reason"] | undefined {
  if (values.every(isBlank)) return "blank";
  if (furtherHeadings.includes(row)) return "heading";
  // 合计 often stands in the index column, the name cell merged, empty or holding a count.
  const saysTotal = values.some(
    (value) =>
      typeof value === "string" &&
      /^(合计|总计|小计|共计|total)$/iu.test(value.replace(/\s+/gu, "")),
  );
  if (isTotalName(name) || saysTotal) return "total";
  if (isNoteName(name === "" ? firstText(values) : name) && !("pupils" in numbers)) return "note";
  if (name !== "") return undefined;
  return kind === "unknown" && Object.keys(numbers).length === 0 ? "note" : "noName";
}

function firstText(values: readonly unknown[]): string {
  return (
    values.find((value): value is string => typeof value === "string" && value.trim() !== "") ?? ""
  );
}

const FEWEST_SUMMED = 3;

/** A row named after the county or a kind of place, without a school's type. */
function isArea(row: SchoolRow): boolean {
  return row.kind === "unknown" && isAreaName(row.name);
}

/**
 * A row that holds the sum of all schools: counted as one it would hide every difference. A row that calls itself a
 * school is one, even where its pupils happen to equal all others'.
 */
function holdsSum(row: SchoolRow, rows: readonly SchoolRow[]): boolean {
  if (saysSchool(row.name)) return false;
  return PUPIL_FIELDS.some((field) => {
    const own = row.numbers[field] ?? 0;
    const others = rows
      .filter((other) => other !== row && !isArea(other))
      .map((other) => other.numbers[field] ?? 0);
    if (others.filter((number) => number > 0).length < FEWEST_SUMMED) return false;
    return own > 0 && own === others.reduce((sum, number) => sum + number, 0);
  });
}

/** What looks like a sum and has a school's type, or is a place whose figures are no sum, keeps the verdict open. */
function doubt(row: SchoolRow, rows: readonly SchoolRow[]): { hasFigures?: true } {
  const isPlainSum = row.kind === "unknown" && holdsSum(row, rows);
  return isPlainSum ? {} : { hasFigures: true };
}

const PUPIL_FIELDS = ["pupils", "primaryPupils", "juniorPupils"] as const;

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
