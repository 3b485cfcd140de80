import type { FilledArea } from "./readFilled";

/** Whether an area shares a cell with one of the given ones. */
export function overlaps(areas: readonly FilledArea[]): (area: FilledArea) => boolean {
  const cellsOf = ({ sheetId, row, column, rows, columns }: FilledArea): string[] =>
    Array.from({ length: rows * columns }, (_, at) =>
      [sheetId, row + Math.floor(at / columns), column + (at % columns)].join(),
    );
  const covered = new Set(areas.flatMap(cellsOf));
  return (area) => cellsOf(area).some((cell) => covered.has(cell));
}
