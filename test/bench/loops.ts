import type { Cells } from "./Cells";

/** Every cell is looked at once and nothing is computed but a sum: the least that any function can cost. */
export function readEveryCell(totals: Cells, pupils: Cells): number {
  let sum = 0;
  for (let row = 0; row < totals.length; row++) {
    const totalCells = totals[row]!;
    const pupilCells = pupils[row]!;
    for (let column = 0; column < totalCells.length; column++) {
      const total = totalCells[column];
      const heads = pupilCells[column];
      if (typeof total === "number" && typeof heads === "number") sum += total + heads;
    }
  }
  return sum;
}

/** The textbook: the mean in one walk, the distances from it in another, no compensation. */
export function plainTwoPasses(totals: Cells, pupils: Cells): number {
  let allTotals = 0;
  let allPupils = 0;
  for (let row = 0; row < totals.length; row++) {
    const totalCells = totals[row]!;
    const pupilCells = pupils[row]!;
    for (let column = 0; column < totalCells.length; column++) {
      const total = totalCells[column];
      const heads = pupilCells[column];
      if (typeof total === "number" && typeof heads === "number" && heads > 0) {
        allTotals += total;
        allPupils += heads;
      }
    }
  }
  const mean = allTotals / allPupils;
  let squares = 0;
  for (let row = 0; row < totals.length; row++) {
    const totalCells = totals[row]!;
    const pupilCells = pupils[row]!;
    for (let column = 0; column < totalCells.length; column++) {
      const total = totalCells[column];
      const heads = pupilCells[column];
      if (typeof total === "number" && typeof heads === "number" && heads > 0) {
        squares += heads * (total / heads - mean) ** 2;
      }
    }
  }
  return Math.sqrt(squares / allPupils) / mean;
}
