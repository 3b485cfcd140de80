/** Where a formula stands, zero-based. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
}
