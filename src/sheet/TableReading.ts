import type { ColumnReading } from "./ColumnReading";
import type { ReadingChoices } from "./ReadingChoices";
import type { SheetArea } from "./SheetArea";

/** How a table was read, whether it could be judged or not. */
export interface TableReading {
  /** Stands for the headings of the sheet's tables: choices about columns are remembered under it. */
  readonly pattern: string;
  /** Stands for these headings on this sheet: choices about its rows are remembered under it. */
  readonly sheetPattern: string;
  /** The table with its title and headings. */
  readonly area: SheetArea;
  /** Zero-based rows of the headings. */
  readonly headingRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  readonly choices: ReadingChoices;
}
