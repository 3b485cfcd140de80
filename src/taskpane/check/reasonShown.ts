import type { SchoolReason, SchoolResult } from "../../assessment/SchoolResult";

/**
 * The one reason that stands beside a school's name: how many items, where several are short; and where every gap
 * vanishes in the printed decimals, that, since "reaches 85 %" would leave the reader looking for a gap.
 */
export function reasonShown(school: SchoolResult): SchoolReason | undefined {
  if (school.verdict === "borderline") {
    const short = school.indicators.filter((each) => each.state === "short");
    return { code: short.every((each) => each.roundingHides) ? "roundingHides" : "oneShort" };
  }
  return school.reasons.find((each) => each.code === "tooManyShort") ?? school.reasons[0];
}
