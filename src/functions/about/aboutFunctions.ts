import type { FunctionEntry } from "../FunctionEntry";
import { resultKind } from "../resultKind";
import { version } from "./version";

/** About the add-in itself. */
export const aboutFunctions: readonly FunctionEntry[] = [
  {
    id: "VERSION",
    name: "VERSION",
    textKey: "VERSION",
    parameters: [],
    result: resultKind.text,
    example: { arguments: [], result: "0.1.0" },
    run: () => version(),
  },
];
