import type { UnreadableCell } from "../sheet/UnreadableCell";
import type { Level } from "../standards/Level";
import type { CellPosition } from "./CellPosition";
import type { CoefficientResult } from "./CoefficientResult";
import type { LeftOut } from "./LeftOut";
import type { Notice } from "./Notice";
import type { SplitTrail } from "./SplitTrail";
import type { SchoolResult, Verdict } from "./SchoolResult";

/** A school table judged by a standard at one level. */
export interface Assessment {
  readonly standardId: string;
  readonly level: Level;
  readonly sheetName: string;
  /** "unknown" where nothing fails but something could not be judged. */
  readonly verdict: Verdict;
  readonly schools: readonly SchoolResult[];
  readonly coefficients: readonly CoefficientResult[];
  /** Mean of the unrounded coefficients, where all of the standard's indicators are there. */
  readonly composite?: {
    readonly value: number;
    readonly limit?: number;
    /** "open": a figure is missing in one of the coefficients. */
    readonly state: "pass" | "fail" | "open" | "noLimit";
    readonly borderline: boolean;
  };
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: readonly UnreadableCell[];
  /** Empty cells that keep something unjudged. */
  readonly blank: readonly CellPosition[];
  readonly notices: readonly Notice[];
  /** Every shared stock of a combined school that was divided between levels. */
  readonly splits?: readonly SplitTrail[];
  /** The county, where a table holds several. */
  readonly county?: { readonly prefecture: string; readonly name: string };
}
