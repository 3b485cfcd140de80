import type { SheetGrid } from "../sheet/SheetGrid";
import type { FlagState } from "./flags/loadFlagState";

/** A worksheet as read for a check. */
export interface SheetToCheck {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Formulas wait for their recalculation: the workbook is calculated by hand, or Excel is still at it. */
  readonly recalculationDue: boolean;
  readonly grid: SheetGrid;
  /** Our marks from an earlier check. */
  readonly flagState: FlagState;
}
