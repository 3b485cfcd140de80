import type { ParameterKey } from "../functions/ParameterKey";

/** What people are told about a function: in Excel's own dialog, in the pane and in the documentation. */
export interface FunctionHelp {
  /** At most 128 characters. */
  readonly description: string;
  /** At most 128 characters each. */
  readonly parameters: Readonly<Partial<Record<ParameterKey, string>>>;
  /** What comes back: its shape, its unit, how it is computed. */
  readonly returns: string;
  /** When a cell shows an error instead, one sentence each, beginning with the error. */
  readonly errors: readonly string[];
  /** Where the standard or the literature says so; what is not an official text is called so. */
  readonly source: string;
}
