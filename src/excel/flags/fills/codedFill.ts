import type { FlagKind } from "../../../assessment/Flag";
import { flagColours } from "../flagColours";

/**
 * A mark's colour that tells which fill it covers: nobody sees the difference of at most three steps in 256.
 *
 * @param number of the covered fill, 0 to 63
 * @example codedFill("fail", 0) // "#F8E0E0"
 */
export function codedFill(kind: FlagKind, number: number): string {
  const channels = [4, 2, 0].map((shift, channel) => {
    const base = parseInt(flagColours[kind].fill.slice(1 + 2 * channel, 3 + 2 * channel), 16);
    return (base & ~3) | ((number >> shift) & 3);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
