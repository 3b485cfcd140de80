import type { IStyleData } from "@univerjs/core";

/** The number format of a style in Excel's writing; "General" when there is none. */
export function numberFormatOf(style: IStyleData): string {
  const pattern = style.n?.pattern;
  if (!pattern) return "General";
  // Univer marks text cells with three signs, Excel with one.
  return pattern === "@@@" ? "@" : pattern;
}
