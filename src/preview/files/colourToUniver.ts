import type { Color } from "hucre";
import { resolveThemeColor } from "hucre/ooxml";

/** The fixed palette of BIFF and early OOXML, from index 8; 0 to 7 repeat the first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A file's colour as `#RRGGBB`; undefined for "automatic". Theme colours become what they show now. */
export function colourToUniver(
  colour: Color | undefined,
  themeColours: string[] | undefined,
): string | undefined {
  if (!colour) return undefined;
  if (colour.rgb !== undefined && /^(?:[0-9A-F]{2})?[0-9A-F]{6}$/i.test(colour.rgb)) {
    return `#${colour.rgb.slice(-6).toUpperCase()}`;
  }
  if (
    colour.theme !== undefined &&
    themeColours &&
    colour.theme >= 0 &&
    colour.theme < themeColours.length
  ) {
    return `#${resolveThemeColor(themeColours, colour.theme, colour.tint).toUpperCase()}`;
  }
  if (colour.indexed === undefined) return undefined;
  const rgb = PALETTE[colour.indexed < 8 ? colour.indexed : colour.indexed - 8];
  return rgb === undefined ? undefined : `#${rgb}`;
}
