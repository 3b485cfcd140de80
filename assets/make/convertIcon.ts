import { lineWidth } from "./lineWidth";
import { palette } from "./palette";
import { snapped } from "./snapped";
import { svg } from "./svg";

/** "Convert formulas": a cell with an equals sign, and before it the cell that holds a figure, in the brand's blue. */
export function convertIcon(size: number): string {
  const line = lineWidth(size);
  const at = (share: number): number => snapped(size * share, line);
  const [near, far] = [at(0.09), at(0.65)];
  const [valueNear, valueFar] = [at(0.44), at(0.91)];
  const corner = size * 0.06;
  const gap = Math.max(1, size * 0.06);
  const [signLeft, signRight] = [at(0.2), at(0.37)];
  const stroke = valueNear + (valueFar - valueNear) / 2;
  const [top, foot] = [valueNear + size * 0.11, valueFar - size * 0.1];
  const formula = `x="${near}" y="${near}" width="${far - near}" height="${far - near}" rx="${corner}"`;
  const value = `x="${valueNear}" y="${valueNear}" width="${valueFar - valueNear}" height="${valueFar - valueNear}" rx="${corner}"`;

  return svg(
    size,
    `<rect ${formula} fill="${palette.paper}" stroke="${palette.paper}" stroke-width="${line * 3}"/>` +
      `<g stroke="${palette.ink}" stroke-width="${line}"><rect ${formula}/>` +
      `<path d="M${signLeft} ${at(0.25)}H${signRight}M${signLeft} ${at(0.38)}H${signRight}"/></g>` +
      `<rect ${value} fill="${palette.brand}" stroke="${palette.paper}" stroke-width="${2 * gap}" paint-order="stroke"/>` +
      `<path d="M${stroke - size * 0.07} ${top + size * 0.05}L${stroke} ${top}V${foot}" stroke="${palette.white}" stroke-width="${Math.max(1, line)}"/>`,
  );
}
