import type { SchoolReason, SchoolResult } from "../../assessment/SchoolResult";
import { shownLines } from "./shownLines";

/**
 * The one reason that stands beside a school's name. A borderline school whose only gap vanishes in the printed
 * decimals says so: "reaches 85 %" would leave the reader looking for a gap.
 */
export function reasonShown(school: SchoolResult): SchoolReason | undefined {
  const hidden = school.reasons.find((each) => each.code === "roundingHides");
  if (
    hidden &&
    school.verdict === "borderline" &&
    shownLines(school).every((line) => line.roundingHides)
  ) {
    return hidden;
  }
  return school.reasons[0];
}
