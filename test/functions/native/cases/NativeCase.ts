import type { CellValue } from "../../../../src/sheet/CellValue";

/** A cell of a test sheet, and what Excel would hand to a function from it: "" for every kind of blank. */
export interface TestCell {
  /** null for an empty cell, text beginning with "=" for a formula. */
  readonly cell: CellValue;
  readonly value: CellValue;
}

/** One argument: cells of a sheet, or a literal as a formula writes it. */
export type TestArgument =
  | { readonly cells: readonly (readonly TestCell[])[]; readonly dollars?: true }
  | { readonly literal: string; readonly value: CellValue | undefined };

/** A BALANCE formula on a sheet of its own cells. */
export interface NativeCase {
  readonly id: string;
  readonly arguments: readonly TestArgument[];
}
