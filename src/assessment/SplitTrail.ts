import type { Level } from "../standards/Level";

/** How one shared stock of a combined school was divided between its levels. */
export interface SplitTrail {
  readonly row: number;
  readonly name: string;
  readonly indicatorId: string;
  /** The school's whole stock, in the unit of the standard. */
  readonly total: number;
  /** One part per level with pupils; added up in this order they are the total exactly. */
  readonly parts: readonly {
    readonly level: Level | "senior";
    readonly pupils: number;
    /** 1, 1.1 or 1.32; 1 and 1.2 where there are no primary pupils. */
    readonly weight: number;
    readonly part: number;
    /** The part per pupil or per hundred, as the indicator has it. */
    readonly value: number;
  }[];
}
