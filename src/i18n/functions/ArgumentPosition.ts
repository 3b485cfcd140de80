import type { ParameterKey } from "./ParameterKey";

/** Where in an argument a cell lies, counted from 1. */
export interface ArgumentPosition {
  readonly parameter: ParameterKey;
  readonly row: number;
  /** Absent where the argument has one column. */
  readonly column?: number;
}
