import type { SchoolKind } from "../sheet/SchoolRow";
import type { IndicatorResult } from "./IndicatorResult";

export type Verdict = "pass" | "borderline" | "fail" | "unknown";

/** Why a school has its verdict, the weightiest first. */
export type SchoolReason =
  | { readonly code: "belowFloor"; readonly count: number }
  | { readonly code: "tooManyShort"; readonly count: number }
  | { readonly code: "oneShort" }
  | { readonly code: "roundingHides" }
  | { readonly code: "missing"; readonly count: number };

/** One school at one level. */
export interface SchoolResult {
  readonly row: number;
  readonly nameColumn: number;
  readonly name: string;
  readonly kind: SchoolKind;
  readonly location: string;
  /** True where shared stocks of a combined school were split here. */
  readonly split: boolean;
  readonly pupils: number;
  readonly verdict: Verdict;
  readonly reasons: readonly SchoolReason[];
  readonly metCount: number;
  /** One per indicator of the standard that the table has, in the standard's order. */
  readonly indicators: readonly IndicatorResult[];
}
