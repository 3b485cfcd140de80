/**
 * What a cell holds, as the sheet itself tells: an empty cell is not a zero and not an empty text, and a number that
 * is shown as a date is no figure.
 */
export type CellKind = "empty" | "number" | "date" | "text" | "boolean" | "error";
