import type { FlagState } from "./loadFlagState";

/** A sheet and what it holds of ours. */
export interface FlaggedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly flagState: FlagState;
}
