import { inExcel } from "../excel/inExcel";
import { findBrokenOff, type BrokenOff } from "../excel/journal/findBrokenOff";

/** What earlier writes have left half done; undefined where there is nothing. */
export function brokenOffWrites(patience?: number): Promise<BrokenOff | undefined> {
  return inExcel((context) => findBrokenOff(context, patience));
}
