import { pupilFields } from "../pupilFields";
import type { SheetGrid } from "../SheetGrid";
import type { TableColumn } from "../TableColumn";
import { figuresOf } from "./figuresOf";

/** The first school's figure per pupil in a column whose unit is not known: the user sees which unit makes sense. */
export function unitExample(
  grid: SheetGrid,
  bodyIndex: number,
  { column, basis }: TableColumn,
  columns: readonly TableColumn[],
): { readonly name: string; readonly perPupil: number } | undefined {
  const nameColumn = columns.find(({ field }) => field === "schoolName");
  const counted = columns.find(({ field }) => pupilFields.includes(field));
  if (!nameColumn || !counted) return undefined;
  const pupils = figuresOf(grid, bodyIndex, counted.column);
  const figures = figuresOf(grid, bodyIndex, column);
  const row = figures.findIndex((figure, place) => figure > 0 && pupils[place]! > 0);
  if (row < 0) return undefined;
  const name = grid.values[bodyIndex + row]![nameColumn.column - grid.firstColumn] ?? "";
  const perPupil = basis === "total" ? figures[row]! / pupils[row]! : figures[row]!;
  return { name: String(name).replace(/\s+/gu, " ").trim(), perPupil };
}
