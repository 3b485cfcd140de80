/** A cell's fill before we coloured it. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly color: string;
  readonly pattern: "None" | "Solid";
  /** The fill we gave it: only a cell that still has it is ours to restore. */
  readonly flag: string;
}

/** By worksheet id: what to restore when static flags are cleared. */
export type FillSnapshot = Readonly<Record<string, readonly FilledCell[]>>;

/** The workbook setting that holds it, removed when the last flag goes. */
export const fillSnapshotKey = "Balance.flagFills";
