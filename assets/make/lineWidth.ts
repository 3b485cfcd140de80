/** Width in pixels of the lines of a command icon of `size` pixels: always whole. */
export function lineWidth(size: number): number {
  return Math.max(1, Math.round(size / 20));
}
