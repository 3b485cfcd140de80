import { isBlankValue } from "../isBlankValue";
import type { OfferedTable } from "../Question";
import type { SheetGrid } from "../SheetGrid";
import type { TableBlock } from "./HeadingBlock";

/** The tables of a sheet as the user can tell them apart: by name or title, place and size. */
export function offeredTables(grid: SheetGrid, tables: readonly TableBlock[]): OfferedTable[] {
  return tables.map(({ area, headings }) => {
    const body = grid.values.slice(headings.bodyIndex, area.lastRow - grid.firstRow + 1);
    const from = area.firstColumn - grid.firstColumn;
    const to = area.lastColumn - grid.firstColumn + 1;
    const isFilled = (row: (typeof body)[number]): boolean =>
      row.slice(from, to).some((value) => !isBlankValue(value));
    const blankAtEnd = [...body].reverse().findIndex(isFilled);
    return {
      area: { ...area, lastRow: area.lastRow - Math.max(0, blankAtEnd) },
      title: nameOf(grid, headings) || titleOf(grid, area, headings),
      rows: body.filter(isFilled).length,
    };
  });
}

/** The Excel table or named range that holds the heading of the school's name. */
function nameOf(grid: SheetGrid, { rows, nameColumn }: TableBlock["headings"]): string {
  const row = grid.firstRow + rows[rows.length - 1]!;
  const holds = (grid.namedAreas ?? []).filter(
    ({ area }) =>
      row >= area.firstRow &&
      row <= area.lastRow &&
      nameColumn >= area.firstColumn &&
      nameColumn <= area.lastColumn,
  );
  return (holds.find(({ kind }) => kind === "table") ?? holds[0])?.name ?? "";
}

/** The text right above the headings. */
function titleOf(
  grid: SheetGrid,
  area: TableBlock["area"],
  { rows }: TableBlock["headings"],
): string {
  const above = grid.values.slice(area.firstRow - grid.firstRow, rows[0]);
  const texts = above.flatMap((row) =>
    row
      .slice(area.firstColumn - grid.firstColumn, area.lastColumn - grid.firstColumn + 1)
      .filter((value): value is string => typeof value === "string" && value.trim() !== ""),
  );
  return texts[0]?.trim() ?? "";
}
