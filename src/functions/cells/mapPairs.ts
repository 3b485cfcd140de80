import type { CellPairs } from "./pairCells";

/** One answer per pair in the shape of the first range, "" where the pair is left out. */
export function mapPairs(
  { first, pupils, read }: CellPairs,
  answer: (value: number, pupils: number) => number,
): (number | string)[][] {
  return first.map((cells, row) =>
    cells.map((cell, column) => {
      const pair = read(cell, pupils[row]?.[column], row, column);
      return pair === undefined ? "" : answer(pair[0], pair[1]);
    }),
  );
}
