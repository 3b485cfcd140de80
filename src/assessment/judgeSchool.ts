import type { Standard } from "../standards/Standard";
import { allowedShort } from "./allowedShort";
import type { IndicatorResult } from "./IndicatorResult";
import type { SchoolReason, Verdict } from "./SchoolResult";
import { schoolVerdict } from "./schoolVerdict";

/**
 * A school's verdict: it fails with an item under the floor or with more items short than the rule allows; it is
 * unknown where a missing figure could still decide, also where the table lacks the column; it is borderline where
 * it passes with an item short. Indicators without a limit have no say.
 */
export function judgeSchool(
  results: readonly IndicatorResult[],
  standard: Standard,
): { verdict: Verdict; reasons: readonly SchoolReason[]; metCount: number } {
  const judged = new Set(
    standard.indicators.filter((indicator) => indicator.limits).map((indicator) => indicator.id),
  );
  const states = results.filter(({ indicatorId }) => judged.has(indicatorId));
  const count = (state: IndicatorResult["state"]): number =>
    states.filter((result) => result.state === state).length;
  const metCount = count("met");
  const rule = standard.schoolRule;
  if (!rule) return { verdict: "unknown", reasons: [], metCount };

  const belowFloor = count("belowFloor");
  const short = count("short") + belowFloor;
  const missing = count("missing") + (judged.size - states.length);
  const allowed = allowedShort(standard, rule);
  const verdict = schoolVerdict(belowFloor, short, missing, allowed);
  const reasons: SchoolReason[] = [];
  if (belowFloor > 0) reasons.push({ code: "belowFloor", count: belowFloor });
  if (short > allowed) reasons.push({ code: "tooManyShort", count: short });
  if (verdict === "unknown") reasons.push({ code: "missing", count: missing });
  if (verdict === "pass" || verdict === "borderline") {
    if (states.some((result) => result.roundingHides)) reasons.push({ code: "roundingHides" });
    else if (short > 0) reasons.push({ code: "oneShort" });
  }
  return { verdict, reasons, metCount };
}
