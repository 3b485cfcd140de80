import type { CellPairs } from "./pairCells";

/** Both numbers of every pair, row by row; NaN on both sides where the pair is left out. */
export interface PairColumns {
  readonly first: Float64Array;
  readonly pupils: Float64Array;
}

const leftOut = [NaN, NaN] as const;

/** Reads all pairs into two columns of numbers. */
export function pairColumns({ first, pupils, read }: CellPairs): PairColumns {
  const width = first[0]?.length ?? 0;
  const numbers = new Float64Array(first.length * width);
  const heads = new Float64Array(first.length * width);
  for (let row = 0; row < first.length; row++) {
    const cells = first[row] ?? [];
    const cellsOfPupils = pupils[row] ?? [];
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      const other = cellsOfPupils[column];
      const index = row * width + column;
      // Apart from the rest, since numbers come by the hundred thousand.
      if (typeof cell === "number" && typeof other === "number" && cell >= 0 && other > 0) {
        numbers[index] = cell;
        heads[index] = other;
      } else {
        const pair = read(cell, other, row, column) ?? leftOut;
        numbers[index] = pair[0];
        heads[index] = pair[1];
      }
    }
  }
  return { first: numbers, pupils: heads };
}
