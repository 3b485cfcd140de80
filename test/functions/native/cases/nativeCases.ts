import { equityCases } from "./equityCases";
import { fundingCases } from "./fundingCases";
import type { NativeCase } from "./NativeCase";
import { schoolsCases } from "./schoolsCases";
import { staffingCases } from "./staffingCases";

/** Every function with a twin, on many seeded tables. */
export const nativeCases: readonly NativeCase[] = [
  ...equityCases,
  ...schoolsCases,
  ...staffingCases,
  ...fundingCases,
];
