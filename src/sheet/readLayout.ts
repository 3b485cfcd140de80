import type { Level } from "../standards/Level";
import { chooseColumns } from "./chooseColumns";
import { findHeadingRow } from "./findHeadingRow";
import { guessMoneyFactor } from "./guessMoneyFactor";
import { isResourceField } from "./isResourceField";
import { moneyFactor } from "./moneyFactor";
import { recogniseHeading } from "./recogniseHeading";
import { readLevel } from "./readLevel";
import { readNumber } from "./readNumber";
import { readUnitRow } from "./readUnitRow";
import type { RecognitionFailure } from "./RecognitionFailure";
import type { SheetGrid } from "./SheetGrid";
import type { Field, TableColumn } from "./TableColumn";
import type { TableLayout } from "./TableLayout";

const PUPIL_FIELDS: readonly Field[] = ["pupils", "primaryPupils", "juniorPupils"];

/** Finds the heading row and what its columns are; a column whose unit decides the verdict and is unknown is a failure. */
export function readLayout(
  grid: SheetGrid,
): { layout: TableLayout; assumedUnits: readonly TableColumn[] } | { failure: RecognitionFailure } {
  const found = findHeadingRow(grid);
  if (!found) return { failure: { code: "noHeading", found: knownHeadings(grid) } };
  if ("failure" in found) return found;
  const headingRow = grid.firstRow + found.index;
  const chosen = chooseColumns(found.headings);
  if ("failure" in chosen) return chosen;
  if (!chosen.columns.some((column) => PUPIL_FIELDS.includes(column.field)))
    return { failure: { code: "noPupils", headingRow } };
  if (!chosen.columns.some((column) => isResourceField(column.field)))
    return { failure: { code: "noIndicators", headingRow } };
  const nameColumn = chosen.columns.find(({ field }) => field === "schoolName")!.column;
  const below = readUnitRow(grid, found.index + 1, nameColumn);
  if (below.kind === "headings")
    return { failure: { code: "twoHeadingRows", row: headingRow + 1 } };

  const assumedUnits: TableColumn[] = [];
  const columns: TableColumn[] = [];
  for (const column of chosen.columns) {
    if (column.factor !== 0) {
      columns.push(column);
      continue;
    }
    const unit = below.kind === "units" ? below.units.get(column.column) : undefined;
    const stated = (unit && moneyFactor(unit)) ?? moneyInTitle(grid, found.index);
    const factor =
      stated ?? guessMoneyFactor(perPupilFigures(grid, found.index, column, chosen.columns));
    if (!factor) {
      return { failure: { code: "unclearUnit", heading: column.heading, column: column.column } };
    }
    if (!stated) assumedUnits.push({ ...column, factor });
    columns.push({ ...column, factor });
  }
  const repeated = found.repeated.map((index) => grid.firstRow + index);
  return {
    layout: {
      headingRow,
      columns,
      sheetLevel: sheetLevel(grid, found.index),
      furtherHeadings: below.kind === "units" ? [headingRow + 1, ...repeated] : repeated,
    },
    assumedUnits,
  };
}

/** The sheet's name decides; a title above the headings speaks where the name does not. */
function sheetLevel(grid: SheetGrid, headingIndex: number): Level | undefined {
  return readLevel(grid.sheetName) ?? readLevel(titleOf(grid, headingIndex));
}

function titleOf(grid: SheetGrid, headingIndex: number): string {
  const title = grid.values.slice(0, headingIndex).flat();
  return title.filter((value) => typeof value === "string").join(" ");
}

/** 单位：千元 above the table. Other units there (人, ㎡) say nothing of money. */
function moneyInTitle(grid: SheetGrid, headingIndex: number): number | undefined {
  const stated = /单位[:：][^ ]*?(千元|万元|元)/u.exec(
    titleOf(grid, headingIndex).normalize("NFKC"),
  );
  return stated ? moneyFactor(stated[1]!) : undefined;
}

function perPupilFigures(
  grid: SheetGrid,
  headingIndex: number,
  column: TableColumn,
  columns: readonly TableColumn[],
): number[] {
  const pupils = columns.find((other) => PUPIL_FIELDS.includes(other.field))!;
  const at = (row: number, sheetColumn: number): number => {
    const offset = sheetColumn - grid.firstColumn;
    const read = readNumber(grid.values[row]![offset] ?? null, grid.kinds[row]![offset] ?? "empty");
    return typeof read === "number" ? read : 0;
  };
  const rows = grid.values.map((_, row) => row).slice(headingIndex + 1);
  if (column.basis !== "total") return rows.map((row) => at(row, column.column));
  return rows
    .filter((row) => at(row, pupils.column) > 0)
    .map((row) => at(row, column.column) / at(row, pupils.column));
}

/** The headings we know on a sheet without a heading row, for the sentence that says what was looked for. */
function knownHeadings(grid: SheetGrid): string[] {
  return grid.values
    .flat()
    .filter(
      (value): value is string =>
        typeof value === "string" && recogniseHeading(value) !== undefined,
    )
    .slice(0, 5);
}
