import { isBlankValue } from "../isBlankValue";
import type { SheetGrid } from "../SheetGrid";

const MOST_SAMPLES = 3;
/** A sample is to be looked at, not read through. */
const LONGEST_SAMPLE = 30;

/** What the first filled cells of a column (of the worksheet) show, from a row (index into the grid) on. */
export function samplesOf(grid: SheetGrid, fromIndex: number, column: number): string[] {
  const samples: string[] = [];
  for (let index = fromIndex; index < grid.values.length; index++) {
    const value = grid.values[index]![column - grid.firstColumn] ?? null;
    if (isBlankValue(value)) continue;
    samples.push(String(value).trim().slice(0, LONGEST_SAMPLE));
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}
