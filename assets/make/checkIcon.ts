import { lineWidth } from "./lineWidth";
import { palette } from "./palette";
import { snapped } from "./snapped";
import { svg } from "./svg";

/** "Check this sheet": a grid of cells under a magnifying glass. */
export function checkIcon(size: number): string {
  const line = lineWidth(size);
  const at = (share: number): number => snapped(size * share, line);
  const left = at(0.09);
  const right = at(0.84);
  const top = at(0.09);
  const bottom = at(0.84);
  const columns = [left + Math.round((right - left) / 3), right - Math.round((right - left) / 3)];
  const rows = [top + Math.round((bottom - top) / 3), bottom - Math.round((bottom - top) / 3)];
  const grid = [
    ...columns.map((x) => `M${x} ${top}V${bottom}`),
    ...rows.map((y) => `M${left} ${y}H${right}`),
  ].join("");

  const lens = size * 0.655;
  const radius = size * 0.19;
  const gap = Math.max(1, size * 0.06);
  const rim = lens + radius * Math.SQRT1_2;
  const end = size * 0.935;
  const glass = `<circle cx="${lens}" cy="${lens}" r="${radius}"/><path d="M${rim} ${rim}L${end} ${end}" stroke-linecap="round"/>`;
  const bold = Math.max(1.5, line * 1.25);

  return svg(
    size,
    `<g stroke="${palette.brand}" stroke-width="${line}"><rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${line}" fill="${palette.paper}"/><path d="${grid}"/></g>` +
      `<g stroke="${palette.paper}" stroke-width="${bold + 2 * gap}">${glass}</g>` +
      `<g fill="${palette.paper}" stroke="${palette.brand}" stroke-width="${bold}">${glass}</g>`,
  );
}
