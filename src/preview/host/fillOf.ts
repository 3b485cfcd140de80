import type { IStyleData } from "@univerjs/core";
import { colourOf } from "./model/colourOf";

/** A cell's fill as Excel tells it. The grid draws a hatching as one colour; its name and lines are kept beside it. */
export interface HostFill {
  readonly pattern: string;
  readonly color: string;
  readonly patternColor: string;
}

/** What Office.js reads of a style's background: white and "None" where there is none. */
export function fillOf(style: IStyleData): HostFill {
  const color = colourOf(style.bg?.rgb);
  if (!color) return { pattern: "None", color: "#FFFFFF", patternColor: "#000000" };
  const { pattern = "Solid", patternColor = "#000000" } = style.bg as Partial<HostFill>;
  return { pattern, color, patternColor };
}
