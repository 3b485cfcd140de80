import type { Field } from "../../sheet/TableColumn";

/** What a cell for the pupils of another level holds. */
export type OtherPupils =
  /** Pupils. */
  | "some"
  /** No such part of the school: empty, a sign for none, or 0. */
  | "none"
  /** 0, where a school of this kind must say so. */
  | "zero"
  /** Nothing, where a school of this kind must say something. */
  | "blank"
  | "unreadable";

/** How rows of one level are judged by the same items. */
export interface RowKind {
  /** One row for two levels: only shared totals can be told apart. */
  readonly bothLevels: boolean;
  /** The pupils of other levels by the columns that the table has for them; the rules hold only while it is so. */
  readonly others: readonly { readonly field: Field; readonly pupils: OtherPupils }[];
  /** Pupils of another level are missing: shared totals cannot be split. */
  readonly unsplit: boolean;
  /** The least pupils with which the school counts. */
  readonly leastPupils: number;
  /** Columns whose cells show numbers that were not read: dates, or parts of merged cells. */
  readonly unread: readonly number[];
  /** One-based rows of units that count with this row. */
  readonly unitRows: readonly number[];
}
