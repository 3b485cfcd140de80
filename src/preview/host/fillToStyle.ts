import type { IColorStyle, IStyleData } from "@univerjs/core";
import { HostError } from "./HostError";
import { fillOf, type HostFill } from "./fillOf";
import type { StyleChange } from "./setStyles";

const hatchings =
  /^(Gray(8|16|25|50|75)|SemiGray75|(Light)?(Horizontal|Vertical|Down|Up)|Checker|Grid|CrissCross)$/u;

/**
 * The change of a style that gives its background a colour, a pattern or a pattern's colour. As in Excel, a colour fills
 * a cell that had no fill and leaves a hatching hatched; a gradient becomes solid.
 */
export function fillToStyle(style: IStyleData, change: Partial<HostFill>): StyleChange {
  if (change.color === "" || change.pattern === "None") return { bg: null };
  const before = fillOf(style);
  const wasPlain = before.pattern === "None" || before.pattern.endsWith("Gradient");
  const { pattern = wasPlain ? "Solid" : before.pattern } = change;
  if (pattern !== "Solid" && !hatchings.test(pattern))
    throw new HostError("InvalidArgument", `There is no fill pattern ${pattern} to set`);
  const background = { ...before, ...change, pattern };
  const { color: rgb, patternColor } = background;
  return {
    bg: { rgb, ...(pattern === "Solid" ? {} : { pattern, patternColor }) } as IColorStyle,
  };
}
