import type { SheetArea } from "../../sheet/SheetArea";

/** A sheet that is looked at, and which cells of it. */
export interface ScannedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Parts of its used range that do not overlap. */
  readonly areas: readonly SheetArea[];
}
