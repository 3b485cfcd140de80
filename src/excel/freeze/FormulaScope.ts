/** Where formulas are looked for. */
export type FormulaScope = "selection" | "sheet" | "workbook";
