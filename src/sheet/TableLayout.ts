import type { MergedTexts } from "./rows/mergedTexts";
import type { Level } from "../standards/Level";
import type { SchoolKind } from "./SchoolRow";
import type { TableColumn } from "./TableColumn";

/** Where a table stands on its sheet and what its columns are, before its rows are read. */
export interface TableLayout {
  /** Zero-based row of the worksheet. */
  readonly headingRow: number;
  readonly columns: readonly TableColumn[];
  /** The level that the sheet's name or title says, or the user where they do not. */
  readonly sheetLevel: Level | undefined;
  /** Whether the sheet itself says it: a school's name that says another level is a contradiction then. */
  readonly saysLevel: boolean;
  /** What the headings of blocks inside the table say of the rows under them. */
  readonly blockKind?: SchoolKind;
  readonly isPrivateBlock?: boolean;
  /** Rows under the headings that are headings too: a row of units, the headings repeated on a page. */
  readonly furtherHeadings: readonly number[];
  /** What merged cells stand for in text columns. */
  readonly merged?: MergedTexts;
}
