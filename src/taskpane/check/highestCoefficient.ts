import type { CoefficientResult } from "../../assessment/CoefficientResult";

/** The coefficient that decides: the largest of those that exist. */
export function highestCoefficient(
  coefficients: readonly CoefficientResult[],
): (CoefficientResult & { readonly value: number }) | undefined {
  let highest: (CoefficientResult & { readonly value: number }) | undefined;
  for (const each of coefficients) {
    if (each.value === undefined) continue;
    if (!highest || each.value > highest.value) highest = { ...each, value: each.value };
  }
  return highest;
}
