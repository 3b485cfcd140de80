import type { FunctionEntry } from "../FunctionEntry";

/** Teachers, classes, rooms and pupils who stay. */
export const staffingFunctions: readonly FunctionEntry[] = [];
