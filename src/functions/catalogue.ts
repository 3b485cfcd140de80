import { equityFunctions } from "./equity/equityFunctions";
import type { FunctionEntry } from "./FunctionEntry";
import { fundingFunctions } from "./funding/fundingFunctions";
import { resultKind } from "./resultKind";
import { schoolsFunctions } from "./schools/schoolsFunctions";
import { staffingFunctions } from "./staffing/staffingFunctions";
import { version } from "./version";

/** Every BALANCE function, in the order of the help; the only source of registration, metadata and documentation. */
export const catalogue: readonly FunctionEntry[] = [
  ...equityFunctions,
  ...schoolsFunctions,
  ...fundingFunctions,
  ...staffingFunctions,
  {
    id: "VERSION",
    name: "VERSION",
    textKey: "VERSION",
    parameters: [],
    result: resultKind.text,
    example: { formula: "=BALANCE.VERSION()", arguments: [], result: "0.1.0" },
    run: () => version(),
  },
];
