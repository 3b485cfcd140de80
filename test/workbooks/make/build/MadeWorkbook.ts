import type { NamedRange } from "hucre";
import type { Truth } from "../../truth/Truth";
import type { SheetPlan } from "./SheetPlan";

/** What a maker makes: the sheets of a workbook and the truth about them. */
export interface MadeWorkbook {
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly NamedRange[];
  readonly truth: Truth;
}
