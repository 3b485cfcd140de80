/**
 * Moves the centre of a line to where a line of that width fills whole pixels:
 * odd widths sit on half pixels, even widths on whole ones. Without this a
 * 16-pixel icon is a blur.
 */
export function snapped(centre: number, width: number): number {
  return width % 2 === 1 ? Math.round(centre - 0.5) + 0.5 : Math.round(centre);
}
