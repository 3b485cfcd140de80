import type { Level } from "../standards/Level";
import type { HeadingMeaning } from "./applyUnit";

/** What a column is by the user's word; "none": it is nothing of ours. */
export type ColumnChoice = HeadingMeaning | "none";

/** What becomes of a unit that does not count as a school: part of its parent, a school of its own, or left out. */
export type UnitChoice = { readonly into: string } | "own" | "leaveOut";

/**
 * What the user decided about how tables with these headings are read. It is kept in the workbook, so it holds keys
 * and no figures.
 */
export interface ReadingChoices {
  /** Which table (from 0) where a sheet has several; after the last one: all of them, which are one. */
  readonly table?: number;
  readonly hiddenRows?: "count" | "leaveOut";
  /** The level of a table that does not say one. */
  readonly level?: Level;
  /** By the key of a column. */
  readonly columns?: Readonly<Record<string, ColumnChoice>>;
  /** The columns were looked at and confirmed as they were read. */
  readonly confirmed?: boolean;
  /** Whether 艺术 holds 音乐 and 美术 already, so that adding them would count teachers twice. */
  readonly artsHoldMusicAndArt?: boolean;
  /** By the key of a unit's row; the parent is named by its row's key. */
  readonly units?: Readonly<Record<string, UnitChoice>>;
  /** Keys of rows that were left out and count all the same. */
  readonly putBack?: readonly string[];
}
