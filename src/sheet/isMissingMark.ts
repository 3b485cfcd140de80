import { missingMarks } from "./missingMarks";
import { narrowText } from "./narrowText";

const MARKS = new Set(missingMarks);

/** Whether a text says that there is no figure: —, /, 无, 缺. Such a cell is as good as empty, and never a zero. */
export function isMissingMark(text: string): boolean {
  return MARKS.has(narrowText(text).trim());
}
