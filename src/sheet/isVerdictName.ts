import { plainName } from "./plainName";

/** Whether a row says of each column whether it meets the standard: 是否达标, 达标情况. */
export function isVerdictName(name: string): boolean {
  return /^(是否(达标|合格|达到)|达标(情况|与否|结论|结果)|评估(结果|结论)|综合评估|结论$)/u.test(
    plainName(name),
  );
}
