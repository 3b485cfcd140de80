import type { WeightedSpread } from "../../measures/WeightedSpread";
import { CellFailure } from "../CellFailure";

/** The coefficient, or #DIV/0! where no school is left or the mean is 0, as Excel's own AVERAGE answers. */
export function definedCoefficient({ count, mean, coefficient }: WeightedSpread): number {
  if (count === 0 || mean === 0) throw new CellFailure("#DIV/0!");
  return coefficient;
}
