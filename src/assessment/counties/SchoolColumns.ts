import type { SchoolRow } from "../../sheet/SchoolRow";
import type { Level } from "../../standards/Level";
import { sharersOf } from "../sharersOf";
import type { SplitState } from "../splitState";

/**
 * The counted schools of one county in columns, filled anew for every county: a few arrays of numbers where objects
 * would cost more than all arithmetic.
 */
export class SchoolColumns {
  length = 0;
  readonly rows: SchoolRow[] = [];
  readonly pupils: Float64Array;
  /** The pupils that shared stocks are divided by; NaN where they cannot be split. */
  readonly sharers: Float64Array;
  /** The same for what is not shared; NaN where one row stands for both levels. */
  readonly ownPupils: Float64Array;
  /** How many judged indicators are short (those below the floor too), below the floor, and missing. */
  readonly short: Uint8Array;
  readonly belowFloor: Uint8Array;
  readonly missing: Uint8Array;

  constructor(capacity: number) {
    this.pupils = new Float64Array(capacity);
    this.sharers = new Float64Array(capacity);
    this.ownPupils = new Float64Array(capacity);
    this.short = new Uint8Array(capacity);
    this.belowFloor = new Uint8Array(capacity);
    this.missing = new Uint8Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  add(row: SchoolRow, level: Level, pupils: number, split: SplitState): void {
    const at = this.length++;
    this.rows[at] = row;
    this.pupils[at] = pupils;
    this.sharers[at] = sharersOf(row, level, pupils, split) ?? NaN;
    this.ownPupils[at] = row.levels.length > 1 ? NaN : pupils;
    this.short[at] = this.belowFloor[at] = this.missing[at] = 0;
  }
}
