import type { FunctionKey } from "../i18n/functionHelp/FunctionKey";
import type { FunctionTexts } from "../i18n/functions/FunctionTexts";
import type { ParameterKey } from "../i18n/functions/ParameterKey";

export interface ParameterEntry {
  readonly key: ParameterKey;
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** What a function answers: one value, or rows of values of one width. */
export type FunctionResult = number | string | boolean | (number | string | boolean)[][];

/** One custom function: everything that Excel is told and everything that runs. */
export interface FunctionEntry {
  /** Never changes once released: saved workbooks hold it. */
  readonly id: string;
  /** The same in every language. */
  readonly name: string;
  readonly textKey: FunctionKey;
  /** All are of type "any": Excel then converts nothing, and what cannot be read is named. */
  readonly parameters: readonly ParameterEntry[];
  readonly result: {
    readonly type: "number" | "string" | "boolean" | "any";
    readonly dimensionality: "scalar" | "matrix";
  };
  /**
   * An empty cell would change its answer, and desktop Excel sends one as 0: the sheet is asked which zeros are
   * empty cells. Excel then wants rows as the result, so a single answer goes out as a range of one cell.
   * "emptyRowsToo": a row of zeros in all ranges is asked about as well, since it is not simply left out.
   */
  readonly asksEmptyCells?: true | "emptyRowsToo";
  /** A test executes it; the arguments as the sheet holds them, "" for an empty cell. */
  readonly example: {
    readonly arguments: readonly unknown[];
    readonly result: FunctionResult;
  };
  /** Receives exactly its parameters, null for an omitted one. */
  readonly run: (values: readonly unknown[], texts: FunctionTexts) => FunctionResult;
}
