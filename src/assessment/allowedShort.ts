import type { SchoolRule, Standard } from "../standards/Standard";

/** How many of the indicators that have a limit a school may miss: 7 − 6 = 1 for 优质均衡. */
export function allowedShort(standard: Standard, rule: SchoolRule): number {
  return standard.indicators.filter((indicator) => indicator.limits).length - rule.required;
}
