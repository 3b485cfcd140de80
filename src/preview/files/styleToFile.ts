import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from "hucre";
import { borderLines } from "./borderLines";
import { colourToFile } from "./colourToFile";

const LINES = new Map([...borderLines].map(([name, number]) => [number, name]));
const HORIZONTAL = [
  undefined,
  "left",
  "center",
  "right",
  "justify",
  "justify",
  "distributed",
] as const;
const VERTICAL = [undefined, "top", "center", "bottom"] as const;

/** The grid's style as a file holds it; a font is always written whole, for a file takes what is missing from nowhere. */
export function styleToFile(style: IStyleData, defaultFont: FontStyle): CellStyle {
  const result: CellStyle = {};
  const { font, changed } = fontToFile(style, defaultFont);
  if (changed) result.font = font;
  const fill = colourToFile(style.bg?.rgb);
  if (fill) result.fill = { type: "pattern", pattern: "solid", fgColor: fill };
  const border = borderToFile(style);
  if (border) result.border = border;
  const alignment = alignmentToFile(style);
  if (Object.keys(alignment).length > 0) result.alignment = alignment;
  if (style.n?.pattern) result.numFmt = style.n.pattern;
  return result;
}

function fontToFile(
  style: IStyleData,
  defaultFont: FontStyle,
): { font: FontStyle; changed: boolean } {
  const own: FontStyle = {};
  if (style.ff) own.name = style.ff;
  if (style.fs !== undefined) own.size = style.fs;
  if (style.bl === 1) own.bold = true;
  if (style.it === 1) own.italic = true;
  if (style.ul?.s === 1) own.underline = style.ul.t === 10 ? "double" : true;
  if (style.st?.s === 1) own.strikethrough = true;
  if (style.va === 2) own.vertAlign = "subscript";
  if (style.va === 3) own.vertAlign = "superscript";
  const colour = colourToFile(style.cl?.rgb);
  if (colour) own.color = colour;
  return { font: { ...defaultFont, ...own }, changed: Object.keys(own).length > 0 };
}

function borderToFile({ bd }: IStyleData): BorderStyle | undefined {
  if (!bd) return undefined;
  const side = (from: Nullable<IBorderStyleData>): BorderSide | undefined => {
    const line = from ? LINES.get(from.s) : undefined;
    return line && { style: line, color: colourToFile(from?.cl?.rgb) ?? { rgb: "000000" } };
  };
  const result: BorderStyle = {};
  const [top, right, bottom, left, down, up] = [bd.t, bd.r, bd.b, bd.l, bd.tl_br, bd.bl_tr].map(
    side,
  );
  if (top) result.top = top;
  if (right) result.right = right;
  if (bottom) result.bottom = bottom;
  if (left) result.left = left;
  const diagonal = down ?? up;
  if (diagonal) result.diagonal = diagonal;
  if (down) result.diagonalDown = true;
  if (up) result.diagonalUp = true;
  return Object.keys(result).length > 0 ? result : undefined;
}

function alignmentToFile(style: IStyleData): AlignmentStyle {
  const result: AlignmentStyle = {};
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  if (horizontal) result.horizontal = horizontal;
  if (vertical) result.vertical = vertical;
  if (style.tb === 3) result.wrapText = true;
  const indent = Math.round((style.pd?.l ?? style.pd?.r ?? 0) / 10);
  if (indent > 0 && !horizontal) result.horizontal = style.pd?.l ? "left" : "right";
  if (indent > 0) result.indent = indent;
  if (style.tr?.v === 1) result.textRotation = 255;
  else if (style.tr?.a) result.textRotation = style.tr.a > 0 ? 90 + style.tr.a : -style.tr.a;
  if (style.td === 2) result.readingOrder = "rtl";
  return result;
}
