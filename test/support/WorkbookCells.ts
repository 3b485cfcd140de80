import type { CellValue } from "../../src/sheet/CellValue";

/** Sheets by name, row by row: null is an empty cell, text beginning with "=" a formula. */
export type WorkbookCells = Readonly<Record<string, readonly (readonly CellValue[])[]>>;
