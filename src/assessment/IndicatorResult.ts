import type { CellPosition } from "./CellPosition";

/** One school × one indicator. Values are raw, never rounded. */
export interface IndicatorResult {
  readonly indicatorId: string;
  /** "short": under the limit but at the floor or above; "missing": blank or unreadable; "noLimit": nothing to judge by. */
  readonly state: "met" | "short" | "belowFloor" | "missing" | "noLimit";
  readonly cell: CellPosition;
  /** Per pupil or per hundred pupils, as the standard has it. */
  readonly value?: number;
  /** The school's stock for this level (after the split of a combined school). */
  readonly total?: number;
  readonly limit?: number;
  /** value − limit. */
  readonly margin?: number;
  /** Units still missing to reach the limit, whole for people and rooms; 0 when met. */
  readonly shortfall?: number;
  /** The shortfall is of the whole combined school: what is added is split between its levels as the rest is. */
  readonly wholeSchool?: true;
  /** The official decimals show another verdict than the raw value has. */
  readonly roundingHides: boolean;
}
