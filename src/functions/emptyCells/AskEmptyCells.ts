/** Whether the cell at a row and column of a range, counted from 0, holds nothing at all. */
export type EmptyCells = (row: number, column: number) => boolean;

/**
 * Asks the sheet which cells of a range are empty; undefined where it cannot tell.
 * @param address as Excel writes it: `Sheet!A1:B9`
 */
export type AskEmptyCells = (address: string) => Promise<EmptyCells | undefined>;
