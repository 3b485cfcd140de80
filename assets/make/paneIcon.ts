import { lineWidth } from "./lineWidth";
import { palette } from "./palette";
import { snapped } from "./snapped";
import { svg } from "./svg";

/** "Open pane": a window with its side pane in the brand's blue. */
export function paneIcon(size: number): string {
  const line = lineWidth(size);
  const at = (share: number): number => snapped(size * share, line);
  const left = at(0.09);
  const right = at(0.91);
  const top = at(0.16);
  const bottom = at(0.84);
  const pane = at(0.62);
  const corner = size * 0.1;
  const outline = `x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${corner}"`;

  return svg(
    size,
    `<clipPath id="window"><rect ${outline}/></clipPath>` +
      `<rect ${outline} fill="${palette.paper}" stroke="${palette.paper}" stroke-width="${line * 3}"/>` +
      `<rect x="${pane}" y="${top}" width="${right - pane}" height="${bottom - top}" fill="${palette.brand}" clip-path="url(#window)"/>` +
      `<g stroke="${palette.ink}" stroke-width="${line}"><rect ${outline}/><path d="M${pane} ${top}V${bottom}"/></g>`,
  );
}
