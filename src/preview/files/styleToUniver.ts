import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderSide, CellStyle, FontStyle } from "hucre";
import { borderLines } from "./borderLines";
import { colourToUniver } from "./colourToUniver";
import type { NoticeList } from "./NoticeList";

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  centerContinuous: 2,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 2,
  distributed: 2,
};

export interface StyleContext {
  themeColours: string[] | undefined;
  defaultFont: FontStyle | undefined;
  notices: NoticeList;
}

/** A file's cell style as the grid holds it; what equals the workbook's own font is left out. */
export function styleToUniver(style: CellStyle, context: StyleContext): IStyleData {
  const { font, fill, border, alignment } = style;
  const colour = (from: Parameters<typeof colourToUniver>[0]): string | undefined =>
    colourToUniver(from, context.themeColours);
  const result: IStyleData = {};
  if (font) {
    if (font.name && font.name !== context.defaultFont?.name) result.ff = font.name;
    if (font.size !== undefined && font.size !== context.defaultFont?.size) result.fs = font.size;
    if (font.bold) result.bl = 1;
    if (font.italic) result.it = 1;
    if (font.underline)
      result.ul = { s: 1, ...(String(font.underline).startsWith("double") ? { t: 10 } : {}) };
    if (font.strikethrough) result.st = { s: 1 };
    if (font.vertAlign) result.va = font.vertAlign === "subscript" ? 2 : 3;
    const rgb = colour(font.color);
    if (rgb && rgb !== "#000000") result.cl = { rgb };
  }
  if (fill?.type === "gradient") context.notices.add("gradient-fills");
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    if (fill.pattern !== "solid") context.notices.add("pattern-fills");
    const rgb = colour(fill.fgColor) ?? colour(fill.bgColor);
    if (rgb) result.bg = { rgb };
  }
  if (border) {
    const side = (from: BorderSide | undefined): IBorderStyleData | undefined => {
      const line = from && borderLines.get(from.style);
      return line === undefined
        ? undefined
        : { s: line, cl: { rgb: colour(from?.color) ?? "#000000" } };
    };
    const data: IBorderData = {};
    const [top, right, bottom, left, diagonal] = [
      border.top,
      border.right,
      border.bottom,
      border.left,
      border.diagonal,
    ].map(side);
    if (top) data.t = top;
    if (right) data.r = right;
    if (bottom) data.b = bottom;
    if (left) data.l = left;
    if (diagonal && border.diagonalDown) data.tl_br = diagonal;
    if (diagonal && border.diagonalUp) data.bl_tr = diagonal;
    if (Object.keys(data).length > 0) result.bd = data;
  }
  if (alignment) {
    const horizontal = HORIZONTAL[alignment.horizontal ?? ""];
    const vertical = VERTICAL[alignment.vertical ?? ""];
    if (horizontal !== undefined) result.ht = horizontal;
    if (vertical !== undefined) result.vt = vertical;
    if (alignment.wrapText) result.tb = 3;
    if (alignment.shrinkToFit) context.notices.add("shrink-to-fit");
    if (alignment.indent)
      result.pd = { [alignment.horizontal === "right" ? "r" : "l"]: alignment.indent * 10 };
    if (alignment.textRotation) result.tr = rotation(alignment.textRotation);
    if (alignment.readingOrder === "rtl") result.td = 2;
  }
  if (style.numFmt && style.numFmt !== "General") result.n = { pattern: style.numFmt };
  return result;
}

/** Files count 0 to 90 upwards and 91 to 180 downwards, 255 for stacked letters; the grid turns clockwise. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> {
  if (degrees === 255) return { a: 0, v: 1 };
  return { a: degrees > 90 ? degrees - 90 : -degrees, v: 0 };
}
