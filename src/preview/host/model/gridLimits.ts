/** The size of an Excel sheet, whatever size the grid below happens to have. */
export const gridLimits = { rows: 1_048_576, columns: 16_384 } as const;
