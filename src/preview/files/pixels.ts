/** Widths count digits of the standard font, 7 pixels each; heights are points, 4 pixels to 3. */
export const pixels = {
  fromWidth: (width: number): number => Math.round(width * 7),
  toWidth: (size: number): number => size / 7,
  fromPoints: (points: number): number => Math.round((points * 400) / 3) / 100,
  toPoints: (size: number): number => Math.round(size * 75) / 100,
} as const;
