/** Tells when the grid's formulas are up to date. */
export interface Calculation {
  /** Resolves when every native formula, and every rule's formula, has been computed. */
  settled(): Promise<void>;
  /** Computes every formula anew. */
  recalculateAll(): void;
  /** Computes these cells, and what depends on them, anew. */
  recalculate(cells: readonly { sheetId: string; row: number; column: number }[]): void;
}
