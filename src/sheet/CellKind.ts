/** What a cell holds, as the sheet itself tells: an empty cell is not a zero and not an empty text. */
export type CellKind = "empty" | "number" | "text" | "boolean" | "error";
