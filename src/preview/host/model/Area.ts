/** A rectangle of cells in one sheet; rows and columns count from 0, ends included. */
export interface Area {
  sheetId: string;
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}
