/** Rows of a table that a step of long work takes: a few milliseconds at most. */
export const rowsPerStep = 200;
