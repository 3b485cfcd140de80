/** Wraps shapes given in pixels into an SVG image of `size` by `size` pixels. */
export function svg(size: number, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" fill="none">${shapes}</svg>`;
}
