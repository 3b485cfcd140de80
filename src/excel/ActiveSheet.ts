import type { SheetGrid } from "../sheet/SheetGrid";

/** The active worksheet as read for a check. */
export interface ActiveSheet {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly grid: SheetGrid;
}
