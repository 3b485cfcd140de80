import { Resvg } from "@resvg/resvg-js";

/** The PNG file of an SVG drawing, at the drawing's own size. */
export function pngOf(drawing: string): Buffer {
  return new Resvg(drawing, { font: { loadSystemFonts: false } }).render().asPng();
}
