import { compositeCoefficient } from "../measures/compositeCoefficient";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import type { Assessment } from "./Assessment";
import { judge } from "./judgeCoefficient";

/** The mean of the coefficients, judged; undefined where the standard has one that the table has not. */
export function judgeComposite(
  coefficients: readonly { readonly value?: number; readonly missing: number }[],
  standard: Standard,
  level: Level,
  allCounted: boolean,
): Assessment["composite"] {
  const values = coefficients.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length < standard.indicators.length) return undefined;
  const rule = standard.coefficientRule;
  return judge(compositeCoefficient(values), rule, level, {
    judged: rule.judges === "composite",
    complete: allCounted && coefficients.every(({ missing }) => missing === 0),
  });
}
