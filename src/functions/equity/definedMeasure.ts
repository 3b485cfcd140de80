import { CellFailure } from "../CellFailure";

/** The measure, or #DIV/0! where it has no value: nothing left to compute, or nothing to divide by. */
export function definedMeasure(measure: number | undefined): number {
  if (measure === undefined) throw new CellFailure("#DIV/0!");
  return measure;
}
