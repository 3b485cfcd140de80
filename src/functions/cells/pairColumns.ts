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
    for (let column = 0; column < width; column++) {
      const cell = first[row]?.[column];
      const cellOfPupils = pupils[row]?.[column];
      const index = row * width + column;
      // Plain numbers come by the hundred thousand: nothing about them needs to be asked.
      if (
        typeof cell === "number" &&
        typeof cellOfPupils === "number" &&
        cell >= 0 &&
        cellOfPupils > 0
      ) {
        numbers[index] = cell;
        heads[index] = cellOfPupils;
      } else {
        [numbers[index], heads[index]] = read(cell, cellOfPupils, row, column) ?? leftOut;
      }
    }
  }
  return { first: numbers, pupils: heads };
}
