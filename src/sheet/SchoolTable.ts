import type { Level } from "../standards/Level";
import type { LeftOutRow } from "./LeftOutRow";
import type { SchoolRow } from "./SchoolRow";
import type { TableColumn } from "./TableColumn";
import type { TableNote } from "./TableNote";
import type { UnreadableCell } from "./UnreadableCell";

/** A school table as recognised on a sheet: rows + left out rows are all rows between the heading and the end. */
export interface SchoolTable {
  readonly sheetName: string;
  /** Zero-based row of the (last) heading row. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
  /** Columns whose unit stood nowhere and was taken from the size of their figures. */
  readonly assumedUnits: readonly TableColumn[];
  readonly notes: readonly TableNote[];
  readonly levels: readonly Level[];
  readonly rows: readonly SchoolRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly unreadable: readonly UnreadableCell[];
  /** Whether rows name a county of their own. */
  readonly hasCounties?: boolean;
}
