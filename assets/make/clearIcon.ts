import { lineWidth } from "./lineWidth";
import { palette } from "./palette";
import { snapped } from "./snapped";
import { svg } from "./svg";

/** "Clear flags": a flag, struck through. */
export function clearIcon(size: number): string {
  const line = lineWidth(size);
  const at = (share: number): number => snapped(size * share, line);
  const pole = at(0.22);
  const top = at(0.15);
  const bottom = at(0.62);
  const fly = at(0.86);
  const notch = size * 0.7;
  const foot = at(0.94) + line / 2;
  const corner = size * 0.07;
  const far = size - corner;
  const gap = Math.max(1, size * 0.06);
  const flag = `<path d="M${pole} ${top}H${fly}L${notch} ${(top + bottom) / 2}L${fly} ${bottom}H${pole}Z"/><path d="M${pole} ${top - line / 2}V${foot}"/>`;
  const strike = `<path d="M${corner} ${corner}L${far} ${far}" stroke-linecap="round"/>`;
  const halo = line + 2 * gap;

  return svg(
    size,
    `<g stroke="${palette.paper}" stroke-width="${halo}" stroke-linejoin="round">${flag}</g>` +
      `<g fill="${palette.paper}" stroke="${palette.ink}" stroke-width="${line}" stroke-linejoin="round">${flag}</g>` +
      `<g stroke="${palette.paper}" stroke-width="${halo}">${strike}</g>` +
      `<g stroke="${palette.ink}" stroke-width="${Math.max(1.25, line)}">${strike}</g>`,
  );
}
