import type { Level } from "../standards/Level";
import type { HeadingMeaning } from "./applyUnit";

/** How one column of a table was read, for the page that shows it and lets it be changed. */
export interface ColumnReading {
  /** Zero-based column of the worksheet. */
  readonly column: number;
  /** Names the column in ReadingChoices: its heading path, numbered where it stands twice. */
  readonly key: string;
  /** Its headings from top to bottom, as written. */
  readonly path: readonly string[];
  /** What its first filled cells show, three at most. */
  readonly samples: readonly string[];
  /** Absent: nothing of ours. A factor of 0: money whose unit is unknown. */
  readonly meaning?: HeadingMeaning;
  /** Of a column that counts one level only. */
  readonly level?: Level;
  /**
   * "chosen": by the user. "certain": a known heading. "likely": a known heading under groups that we do not know.
   * "none": no field of ours.
   */
  readonly confidence: "chosen" | "certain" | "likely" | "none";
  /** Where the unit comes from. */
  readonly unitFrom?: "heading" | "unitRow" | "title" | "figures";
}
