import type { FunctionEntry } from "../FunctionEntry";

/** Growth and shares of money. */
export const fundingFunctions: readonly FunctionEntry[] = [];
