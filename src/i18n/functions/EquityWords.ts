import type { ArgumentPosition } from "./ArgumentPosition";
import type { PlanWords } from "./PlanWords";

/** What only the measures of equity say. */
export interface EquityWords {
  /** The label of the last row of DECOMPOSE. */
  readonly total: string;
  readonly noGroup: (at: ArgumentPosition) => string;
  readonly noLabel: (at: ArgumentPosition, shown: string) => string;
  readonly plan: PlanWords;
}
