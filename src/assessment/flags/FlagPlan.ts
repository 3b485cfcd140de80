import type { FlagRule } from "../Flag";
import type { FlagPlace } from "./FlagPlace";

/** Rules that are alike in several places: how many there would be is known before any is written. */
export interface FlagPlan {
  readonly places: readonly FlagPlace[];
  readonly rulesAt: (place: FlagPlace) => readonly FlagRule[];
}
