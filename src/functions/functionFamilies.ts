import { aboutFunctions } from "./about/aboutFunctions";
import { equityFunctions } from "./equity/equityFunctions";
import type { FunctionEntry } from "./FunctionEntry";
import { fundingFunctions } from "./funding/fundingFunctions";
import { schoolsFunctions } from "./schools/schoolsFunctions";
import { staffingFunctions } from "./staffing/staffingFunctions";

/** Every BALANCE function by what it is about, in the order of the help. */
export const functionFamilies = {
  equity: equityFunctions,
  schools: schoolsFunctions,
  funding: fundingFunctions,
  staffing: staffingFunctions,
  about: aboutFunctions,
} as const satisfies Readonly<Record<string, readonly FunctionEntry[]>>;
