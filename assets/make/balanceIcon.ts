import { palette } from "./palette";
import { svg } from "./svg";

/**
 * The mark of the add-in: a balance at rest, white on the brand's blue.
 *
 * All edges lie on whole pixels. Below 24 pixels the threads of the pans would
 * only be a haze and are one straight line each.
 */
export function balanceIcon(size: number): string {
  const middle = size / 2;
  const line = Math.max(1, Math.round(size / 18));
  const halfPost = Math.max(1, Math.round(size / 32));
  const top = Math.round(size * 0.17);
  const beam = Math.round(size * 0.27);
  const base = size - Math.round(size * 0.19);
  const panTop = Math.round(size * 0.56);
  const small = size < 24;
  const panReach = small ? 2.5 : Math.round(size * 0.16);
  const panDepth = Math.max(2, Math.round(size * 0.12));
  // A pan of five pixels has its middle on a half pixel, so its arm ends on one too.
  const arm = small ? Math.round(size * 0.28) + 0.5 : Math.round(size * 0.3 - 0.5);
  const beamReach = Math.ceil(arm);
  const baseReach = Math.round(size * 0.2);

  const bar = (x: number, y: number, width: number, height: number): string =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.white}"/>`;

  const pan = (centre: number): string => {
    const threads = small
      ? bar(centre - 0.5, beam + line, 1, panTop - beam - line)
      : `<path d="M${centre - panReach + line / 2} ${panTop}L${centre} ${beam + line}L${centre + panReach - line / 2} ${panTop}" stroke="${palette.white}" stroke-width="${Math.max(1, line * 0.75)}"/>`;
    const bowl = `<path d="M${centre - panReach} ${panTop}H${centre + panReach}A${panReach} ${panDepth} 0 0 1 ${centre - panReach} ${panTop}Z" fill="${palette.white}"/>`;
    return threads + bowl;
  };

  return svg(
    size,
    `<rect width="${size}" height="${size}" rx="${Math.round(size * 0.19)}" fill="${palette.brand}"/>` +
      bar(middle - halfPost, top, 2 * halfPost, base - top) +
      bar(middle - beamReach, beam, 2 * beamReach, line) +
      bar(middle - baseReach, base - line, 2 * baseReach, line) +
      pan(middle - arm) +
      pan(middle + arm),
  );
}
