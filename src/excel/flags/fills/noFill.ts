import type { CellFill } from "./CellFill";

/** What a cell without a fill has; Excel shows it white and without a pattern. */
export const noFill: CellFill = { pattern: "None", color: "", patternColor: "" };
