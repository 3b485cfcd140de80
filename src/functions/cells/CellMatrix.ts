/** Cells as Excel sends them: rows of one width. */
export type CellMatrix = readonly (readonly unknown[])[];
