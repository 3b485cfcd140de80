import { isTextField } from "../isTextField";
import { normaliseHeading } from "../normaliseHeading";
import { readHeading } from "../readHeading";

/** Whether a label asks for a figure: 在校生数, 绿化面积（㎡）, 其中：本科. */
export function isFigureLabel(text: string): boolean {
  const named = readHeading(text);
  if (named) return !isTextField(named.field);
  return normaliseHeading(text).unit !== undefined || /^(其中|#)/u.test(text);
}
