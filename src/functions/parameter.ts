import type { ParameterKey } from "../i18n/functions/ParameterKey";
import type { ParameterEntry } from "./FunctionEntry";

/** The kinds of parameter. */
export const parameter = {
  /** A range, one cell per school, year or class. */
  range: (key: ParameterKey): ParameterEntry => ({ key, dimensionality: "matrix" }),
  optionalRange: (key: ParameterKey): ParameterEntry => ({
    key,
    dimensionality: "matrix",
    optional: true,
  }),
  /** One cell. */
  cell: (key: ParameterKey): ParameterEntry => ({ key, dimensionality: "scalar" }),
  optionalCell: (key: ParameterKey): ParameterEntry => ({
    key,
    dimensionality: "scalar",
    optional: true,
  }),
} as const;
