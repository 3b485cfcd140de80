import type { SchoolCounts } from "./SchoolCounts";
import type { SchoolResult, Verdict } from "./SchoolResult";

export function countSchools(schools: readonly SchoolResult[]): SchoolCounts {
  const count = (verdict: Verdict): number =>
    schools.filter((school) => school.verdict === verdict).length;
  return {
    schools: schools.length,
    failing: count("fail"),
    borderline: count("borderline"),
    unknown: count("unknown"),
  };
}
