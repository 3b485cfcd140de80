import type { PlacedFormula } from "./PlacedFormula";

/** Cells of one sheet that lie in a full rectangle, row by row. */
export interface Rectangle<Cell extends PlacedFormula> {
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[][];
}

/** Cells in as few full rectangles as runs along rows, laid on top of one another, make. */
export function rectanglesOf<Cell extends PlacedFormula>(
  cells: readonly Cell[],
  mostCells: number,
): Rectangle<Cell>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last?.row === cell.row && last.column + 1 === cell.column;
    if (run && follows && run.length < mostCells) run.push(cell);
    else runs.push([cell]);
  }
  const rectangles: Rectangle<Cell>[] = [];
  const open = new Map<string, Rectangle<Cell>>();
  for (const run of runs) {
    const { row, column } = run[0]!;
    const key = `${column},${run.length}`;
    const above = open.get(key);
    const follows = above && above.row + above.cells.length === row;
    if (follows && (above.cells.length + 1) * run.length <= mostCells) above.cells.push(run);
    else {
      const rectangle = { row, column, cells: [run] };
      rectangles.push(rectangle);
      open.set(key, rectangle);
    }
  }
  return rectangles;
}
