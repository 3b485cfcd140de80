import type { CountyResult } from "../../assessment/CountyResult";
import type { Level } from "../../standards/Level";

/** How the counties of a table fare at one level; a borderline county passes. */
export function countCounties(
  counties: readonly CountyResult[],
  level: Level,
): {
  readonly counties: number;
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
} {
  const own = counties.filter((each) => each.level === level);
  const count = (...verdicts: readonly CountyResult["verdict"][]): number =>
    own.filter((each) => verdicts.includes(each.verdict)).length;
  return {
    counties: own.length,
    pass: count("pass", "borderline"),
    fail: count("fail"),
    unknown: count("unknown"),
  };
}
