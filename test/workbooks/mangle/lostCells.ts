import type { Assessment } from "../../../src/assessment/Assessment";
import { isTextField } from "../../../src/sheet/isTextField";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";

/**
 * Cells in = used + left out + bad. What is lost without a word: rows under the headings that hold anything and are
 * neither a school's nor left out, schools that no level counts or leaves out, and cells of a school's figures that hold
 * something and are neither used nor reported.
 */
export function lostCells(
  grid: SheetGrid,
  table: SchoolTable,
  assessments: readonly Assessment[],
): string[] {
  const lost: string[] = [];
  const schools = new Map(table.rows.map((row) => [row.row, row]));
  const leftOut = new Set(table.leftOut.map(({ row }) => row));
  const told = new Set(
    assessments.flatMap((each) => [...each.schools, ...each.leftOut].map(({ row }) => row)),
  );
  const unreadable = new Set(table.unreadable.map(({ row, column }) => `${row} ${column}`));
  for (let row = table.firstRow; row < grid.firstRow + grid.values.length; row++) {
    const kinds = grid.kinds[row - grid.firstRow] ?? [];
    const values = grid.values[row - grid.firstRow] ?? [];
    const first = Math.min(...table.columns.map(({ column }) => column));
    const last = Math.max(...table.columns.map(({ column }) => column));
    const isFilled = values
      .slice(first - grid.firstColumn, last - grid.firstColumn + 1)
      .some((value) => !isBlank(value));
    const school = schools.get(row);
    if (isFilled && !school && !leftOut.has(row)) lost.push(`row ${row}`);
    if (!school) continue;
    if (assessments.length > 0 && !told.has(row)) lost.push(`school in row ${row}`);
    for (const { column, field, level, factor } of table.columns) {
      const value = values[column - grid.firstColumn];
      if (isTextField(field) || kinds[column - grid.firstColumn] === "empty" || isMissing(value))
        continue;
      const used = level ? school.levelNumbers?.[level]?.[field] : school.numbers[field];
      const isReported = unreadable.has(`${row} ${column}`);
      if (used === undefined && !isReported) lost.push(`cell ${row} ${column}`);
      // A parent's figures have those of its units added to them.
      if (isReported || used === undefined || school.units) continue;
      if (used !== Number(narrow(value)) * factor) lost.push(`${used} in cell ${row} ${column}`);
    }
  }
  return lost;
}

function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
  );
}

/** What stands for "no figure": blank, dashes, a slash, 无, 缺. */
function isMissing(value: unknown): boolean {
  return (
    isBlank(value) || /^[\s\u3000]*([-—–―/／]+|无|缺|暂无|缺失)[\s\u3000]*$/u.test(String(value))
  );
}

function narrow(value: unknown): string {
  return String(value).normalize("NFKC").replace(/[,\s]/gu, "");
}
