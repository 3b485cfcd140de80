import type { FunctionEntry } from "./FunctionEntry";

/** What a function answers with. */
export const resultKind = {
  number: { type: "number", dimensionality: "scalar" },
  text: { type: "string", dimensionality: "scalar" },
  boolean: { type: "boolean", dimensionality: "scalar" },
  /** Rows of cells, which spill. */
  cells: { type: "any", dimensionality: "matrix" },
} as const satisfies Readonly<Record<string, FunctionEntry["result"]>>;
