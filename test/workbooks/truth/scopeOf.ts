import type { School } from "../make/build/School";
import type { StandardId } from "./exactRule";

/** Why a standard leaves a school of so many pupils out, or undefined where it counts. */
export function scopeOf(
  { type, owner }: School,
  pupils: number,
  standard: StandardId,
  knowsOwner: boolean,
): string | undefined {
  if (/特殊教育/u.test(type)) return "special";
  if (/职业/u.test(type)) return "vocational";
  if (/教学点/u.test(type) && (standard === "2012" || pupils < 50)) return "teachingPoint";
  if (standard === "2012" && knowsOwner) {
    if (/民办|^10/u.test(owner)) return "private";
    if (/地级|省级|企业|高校|^[1-69]\b/u.test(owner)) return "otherOwner";
  }
  if (pupils === 0) return "closed";
  return undefined;
}
