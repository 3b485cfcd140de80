/** Cells as they come out of Excel's message. */
export type Cells = (number | string)[][];
