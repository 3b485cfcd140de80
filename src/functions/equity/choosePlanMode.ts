import { asScalar } from "../cells/asScalar";
import { keyOf } from "../cells/keyOf";
import { CellFailure } from "../CellFailure";

/** More for the poorest schools, or some of what the richest have. */
export type PlanMode = "add" | "reallocate";

const modes: ReadonlyMap<string, PlanMode> = new Map([
  ["add", "add"],
  ["增配", "add"],
  ["增加", "add"],
  ["reallocate", "reallocate"],
  ["调配", "reallocate"],
  ["校际交流", "reallocate"],
  ["", "add"],
  // Desktop Excel sends an empty cell as 0.
  ["0", "add"],
]);

/** add/增配/增加, also where it is left out, or reallocate/调配/校际交流. */
export function choosePlanMode(argument: unknown): PlanMode {
  const given = asScalar(argument, "mode");
  const mode = modes.get(keyOf(given));
  if (mode) return mode;
  throw new CellFailure("#N/A", (texts) => texts.equity.plan.unknownMode(String(given)));
}
