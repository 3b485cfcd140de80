import type { Level } from "../standards/Level";
import type { Verdict } from "./SchoolResult";

/** What one county of a table comes to at one level, in one line; the schools are judged again when it is opened. */
export interface CountyResult {
  /** Names the county: its prefecture and its own name. */
  readonly key: string;
  readonly prefecture: string;
  readonly county: string;
  readonly level: Level;
  readonly verdict: Verdict;
  readonly schools: number;
  readonly failing: number;
  readonly borderline: number;
  readonly unknown: number;
  /** Rows left out although they have figures. */
  readonly leftOut: number;
  /** One per indicator of the standard that the table has, in the standard's order. */
  readonly coefficients: readonly {
    readonly indicatorId: string;
    readonly value?: number;
    readonly limit?: number;
    readonly state: "pass" | "fail" | "open" | "undefined" | "noLimit";
  }[];
  readonly composite?: { readonly value: number; readonly limit?: number; readonly state: string };
}
