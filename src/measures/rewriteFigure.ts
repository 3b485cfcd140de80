import type { WrittenFigure } from "./WrittenFigure";

/**
 * The figure written with another number of decimals: rounded 四舍五入, half away from zero, or with zeros added.
 *
 * @example rewriteFigure({ units: -25n, decimals: 1 }, 0) // { units: -3n, decimals: 0 }
 */
export function rewriteFigure(figure: WrittenFigure, decimals: number): WrittenFigure {
  const step = 10n ** BigInt(Math.abs(decimals - figure.decimals));
  if (decimals >= figure.decimals) return { units: figure.units * step, decimals };
  const magnitude = figure.units < 0n ? -figure.units : figure.units;
  const rounded = (2n * magnitude + step) / (2n * step);
  return { units: figure.units < 0n ? -rounded : rounded, decimals };
}
