import type { CountyResult } from "../../assessment/CountyResult";
import type { Standard } from "../../standards/Standard";

/** The coefficient that a county's verdict rests on: the composite where the standard judges it, else the highest. */
export function decisiveCoefficient(
  county: CountyResult,
  standard: Standard,
):
  | {
      readonly indicatorId?: string;
      readonly value: number;
      readonly limit?: number;
      readonly failed: boolean;
    }
  | undefined {
  if (standard.coefficientRule.judges === "composite") {
    const { composite } = county;
    return composite && { ...composite, failed: composite.state === "fail" };
  }
  let highest: (CountyResult["coefficients"][number] & { readonly value: number }) | undefined;
  for (const each of county.coefficients)
    if (each.value !== undefined && (!highest || each.value > highest.value))
      highest = { ...each, value: each.value };
  return highest && { ...highest, failed: highest.state === "fail" };
}
