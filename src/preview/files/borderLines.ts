import type { BorderLineStyle } from "hucre";

/** A file's border lines and the grid's numbers for them. */
export const borderLines: ReadonlyMap<BorderLineStyle, number> = new Map([
  ["thin", 1],
  ["hair", 2],
  ["dotted", 3],
  ["dashed", 4],
  ["dashDot", 5],
  ["dashDotDot", 6],
  ["double", 7],
  ["medium", 8],
  ["mediumDashed", 9],
  ["mediumDashDot", 10],
  ["mediumDashDotDot", 11],
  ["slantDashDot", 12],
  ["thick", 13],
]);
