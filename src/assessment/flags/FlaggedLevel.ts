import type { LeftOut } from "../LeftOut";
import type { Level } from "../../standards/Level";

/** The rows that are flagged at a level: an Assessment has them, and countedRows tells them without judging. */
export interface FlaggedLevel {
  readonly level: Level;
  readonly schools: readonly { readonly row: number }[];
  readonly leftOut: readonly Pick<LeftOut, "row" | "reason" | "hasFigures">[];
}
