/** A school's part in a coefficient. */
export interface Contribution {
  readonly row: number;
  readonly name: string;
  readonly value: number;
  /** value − county mean. */
  readonly fromMean: number;
  /** Share of CV² (all schools' shares add up to 1). */
  readonly share: number;
}

/** One indicator's difference coefficient over the counted schools of a level. */
export interface CoefficientResult {
  readonly indicatorId: string;
  /**
   * "open": a school's figure is missing, so that the value may still move to either side of the limit; "undefined":
   * no school or a county mean of 0; "noLimit": the standard judges the composite only.
   */
  readonly state: "pass" | "fail" | "open" | "undefined" | "noLimit";
  readonly value?: number;
  readonly countyMean?: number;
  readonly standardDeviation?: number;
  readonly limit?: number;
  /** value − limit: above 0 is over. */
  readonly excess?: number;
  /** Within 0.005 of the limit, or the official decimals show another verdict. */
  readonly borderline: boolean;
  readonly schoolsCounted: number;
  /** Rows (zero-based) without a value here. */
  readonly missingRows: readonly number[];
  /** Every counted school, largest share first. */
  readonly contributions: readonly Contribution[];
}
