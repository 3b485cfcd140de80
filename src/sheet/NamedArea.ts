import type { SheetArea } from "./SheetArea";

/** A part of a sheet that the workbook calls by a name. */
export interface NamedArea {
  readonly name: string;
  readonly kind: "table" | "name";
  readonly area: SheetArea;
}
