import { applyUnits } from "./applyUnits";
import { chooseColumns } from "./chooseColumns";
import { findHeadingRow } from "./findHeadingRow";
import { findSplitHeadings } from "./findSplitHeadings";
import { isResourceField } from "./isResourceField";
import { levelInTitle } from "./levelInTitle";
import { pupilFields } from "./pupilFields";
import { readHeading } from "./readHeading";
import { readMoneyUnit } from "./readMoneyUnit";
import { readSubHeadings } from "./readSubHeadings";
import type { RecognitionFailure } from "./RecognitionFailure";
import { recogniseHeading } from "./recogniseHeading";
import type { SheetGrid } from "./SheetGrid";
import type { TableColumn } from "./TableColumn";
import type { TableLayout } from "./TableLayout";
import type { UnusedColumn } from "./UnusedColumn";

/** A layout with what was assumed about its units and what was left unread for them. */
export interface ReadLayout {
  readonly layout: TableLayout;
  readonly assumedUnits: readonly TableColumn[];
  readonly unused: readonly UnusedColumn[];
}

/** Finds the heading row and what its columns are; a column whose unit decides the verdict and is unknown is a failure. */
export function readLayout(grid: SheetGrid): ReadLayout | { failure: RecognitionFailure } {
  const found = findHeadingRow(grid);
  if (!found) return { failure: findSplitHeadings(grid) ?? noHeading(grid) };
  if ("failure" in found) return found;
  const { index } = found;
  const headingRow = grid.firstRow + index;
  const nameColumn = found.headings.find(({ field }) => field === "schoolName")!.column;
  const below = readSubHeadings(grid, index, nameColumn);
  if (below.headings.length > 0) {
    const rows = [index, ...below.rows, ...below.headings].sort((a, b) => a - b);
    return { failure: { code: "twoHeadingRows", rows: rows.map((row) => grid.firstRow + row) } };
  }

  const { columns: fitting, unused } = applyUnits(found.headings, below.units);
  const because = unused.length > 0 ? { unused } : {};
  const chosen = chooseColumns(fitting);
  if ("failure" in chosen) return chosen;
  if (!chosen.columns.some((column) => pupilFields.includes(column.field)))
    return { failure: { code: "noPupils", headingRow, ...because } };
  const title = titleOf(grid, index);
  const money = readMoneyUnit(grid, index + 1 + below.rows.length, title, chosen.columns);
  if ("failure" in money) return money;
  const allUnused = [...unused, ...money.unused];
  if (!money.columns.some((column) => isResourceField(column.field)))
    return {
      failure: { code: "noIndicators", headingRow, ...(allUnused[0] && { unused: allUnused }) },
    };

  const repeated = found.repeated.flatMap((again) => [
    again,
    ...readSubHeadings(grid, again, nameColumn).rows,
  ]);
  return {
    layout: {
      headingRow,
      columns: money.columns,
      // The sheet's name decides; a title above the headings speaks where the name does not.
      sheetLevel: levelInTitle(grid.sheetName) ?? levelInTitle(title),
      furtherHeadings: [...below.rows, ...repeated].map((row) => grid.firstRow + row),
    },
    assumedUnits: money.assumed,
    unused: allUnused,
  };
}

function titleOf(grid: SheetGrid, headingIndex: number): string {
  const title = grid.values.slice(0, headingIndex).flat();
  return title.filter((value) => typeof value === "string").join(" ");
}

/** With the headings we know on such a sheet, for the sentence that says what was looked for. */
function noHeading(grid: SheetGrid): RecognitionFailure {
  const texts = grid.values.flatMap((row, index) =>
    row.flatMap((value, offset) =>
      typeof value === "string" ? [{ value, index, column: grid.firstColumn + offset }] : [],
    ),
  );
  const found = texts.filter(({ value }) => recogniseHeading(value)).map(({ value }) => value);
  const unused = texts.flatMap(({ value, column }): UnusedColumn[] => {
    const named = readHeading(value);
    if (!named?.unit || recogniseHeading(value)) return [];
    const { field, unit } = named;
    return [{ column, heading: value, field, unit: unit.text, reason: "unfitUnit" }];
  });
  return {
    code: "noHeading",
    found: found.slice(0, 5),
    ...(unused.length > 0 && { unused: unused.slice(0, 5) }),
  };
}
