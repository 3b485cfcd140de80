import type { PlanWords } from "./PlanWords";

/** What only the measures of equity say. */
export interface EquityWords {
  readonly plan: PlanWords;
}
