import type { BlockSum } from "./BlockSum";
import { isRounded } from "./isRounded";
import type { SumFigures } from "./SumFigures";

/** "sum": every figure is the sum of other schools'. "perhaps": it looks like one and is not beyond doubt. */
export type SumFinding = "sum" | "perhaps";

const FEWEST_AGREEING = 2;
/** Small figures agree by chance; two of this size hardly do. */
const TELLING = 100;
/** So many agree by chance in no school. */
const MANY_AGREEING = 6;

/**
 * Whether a row (its place in the columns) holds the sum of a block: every figure agrees, in two columns at least, and
 * it lacks few of the block's. Where most agree and some do not, somebody may have added up wrongly, and under totals
 * that add up the per-pupil figures may be plain means: that stays a question. `isNamed`: it is called like a school,
 * and in a table of few columns one school may have as much as two others.
 */
export function compareWithSum(
  place: number,
  block: BlockSum,
  { totals, isPupils, ratios }: SumFigures,
  isNamed: boolean,
): SumFinding | undefined {
  let agreeing = 0;
  let telling = 0;
  let against = 0;
  let lacking = 0;
  let otherMeans = 0;
  let pupilsAgree = false;
  for (let column = 0; column < totals.length; column++) {
    const own = totals[column]![place]!;
    const sum = block.totals[column]!;
    if (!(own >= 0)) lacking += sum > 0 ? 1 : 0;
    else if (!isRounded(own, sum)) against++;
    // 0 of nothing proves nothing; 在校生数 and 小学部学生数 prove the same.
    else if (own > 0 && !(isPupils[column] && pupilsAgree)) {
      agreeing++;
      telling += own >= TELLING ? 1 : 0;
      pupilsAgree ||= isPupils[column]!;
    }
  }
  for (let column = 0; column < ratios.length; column++) {
    const own = ratios[column]![place]!;
    const pupils = block.weights[column]!;
    if (!(own >= 0) || !(pupils > 0)) continue;
    if (isRounded(own, block.weighted[column]! / pupils, 2)) agreeing++;
    else otherMeans++;
  }
  if (agreeing < FEWEST_AGREEING) return undefined;
  if (against + otherMeans === 0 && agreeing > lacking)
    return isNamed && telling < FEWEST_AGREEING && agreeing < MANY_AGREEING ? "perhaps" : "sum";
  if (against === 0 && telling > 0) return "perhaps";
  return telling >= FEWEST_AGREEING && agreeing > against + otherMeans ? "perhaps" : undefined;
}
