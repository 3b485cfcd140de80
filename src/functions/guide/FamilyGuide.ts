import type { functionFamilies } from "../functionFamilies";
import type { FunctionGuide } from "./FunctionGuide";

/** The functions that belong together. */
export interface FamilyGuide {
  readonly family: keyof typeof functionFamilies;
  readonly functions: readonly FunctionGuide[];
}
