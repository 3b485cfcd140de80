/**
 * Pairs of numbers handed over in pieces, so that a million cells are walked where they lie
 * and never copied as a whole.
 */
export interface PairSource {
  /**
   * Writes the next pairs into both columns (as many as fit) and returns how many it wrote, 0 at the end.
   * Every pair it writes is finite and its second number is above 0.
   */
  fill(first: Float64Array, second: Float64Array): number;
  /** Goes back to the first pair. */
  rewind(): void;
}
