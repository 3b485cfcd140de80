import type { FormulaScope } from "../../excel/freeze/FormulaScope";
import type { ActionProblem } from "../CheckOutcome";

/**
 * Why a formula becomes a value where native formulas are asked for. "noTwin": none exists for the function.
 * "arguments": of what it was given (names, calculations, words in cells). "otherShape": the twin would fill other
 * cells. "spillsWithin": it fills several cells within a larger formula. "notRead": it could not be read.
 * "differs": found after writing, the native formula gave another value.
 */
export type NotNative =
  "noTwin" | "arguments" | "otherShape" | "spillsWithin" | "notRead" | "differs";

/** Why a formula is left as it is. "error": it shows an error or is being computed. "textFormat": its cell is formatted as text. */
export type LeftFormula = "error" | "textFormat";

/** A cell by its sheet, zero-based, and the BALANCE functions that its formula calls. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly functions: readonly string[];
}

/** What was found, before anything is written. */
export interface FreezePreview {
  readonly scope: FormulaScope;
  /** Formulas that can be replaced, and how many cells they fill. */
  readonly formulas: number;
  readonly cells: number;
  readonly native: number;
  /** By function, the commonest first. */
  readonly functions: readonly {
    readonly name: string;
    readonly formulas: number;
    readonly native: number;
  }[];
  readonly notNative: readonly (FormulaPlace & { readonly reason: NotNative })[];
  readonly left: readonly (FormulaPlace & {
    readonly reason: LeftFormula;
    readonly shown: string;
  })[];
  /** Formulas that can be repaired: as they stand and as they would be. */
  readonly broken: readonly (FormulaPlace & { readonly from: string; readonly to: string })[];
  /** Sheets with such formulas that are protected: nothing can be written while they are. */
  readonly protectedSheets: readonly string[];
}

export type FreezeProblem =
  | ActionProblem
  | { readonly code: "changed" | "tooMany" | "notTaken" | "brokenOff" | "unreadable" };

/** What came of the last writing. */
export type FreezeDone =
  | {
      readonly kind: "values" | "native";
      readonly formulas: number;
      readonly asValues: number;
      readonly differing: readonly FormulaPlace[];
    }
  | { readonly kind: "repair"; readonly formulas: number }
  | {
      readonly kind: "putBack";
      readonly formulas: number;
      readonly changed: readonly FormulaPlace[];
    };

/** What the page that freezes formulas shows. */
export interface FreezeState {
  readonly scope: FormulaScope;
  readonly busy: "look" | "write" | "putBack" | undefined;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly preview: FreezePreview | undefined;
  /** How many replaced formulas the workbook remembers. */
  readonly frozen: number;
  readonly done: FreezeDone | undefined;
  readonly problem: FreezeProblem | undefined;
  readonly cancelled: boolean;
}
