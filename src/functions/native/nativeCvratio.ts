import { differenceCoefficientOf } from "./differenceCoefficientOf";
import { holdsNumbersOnly } from "./holdsNumbersOnly";
import type { NativeArguments } from "./NativeBuilder";
import { rangesOfOneShape } from "./rangesOfOneShape";

/** CVRATIO(totals, pupils). */
export function nativeCvratio([totalsGiven, pupilsGiven]: NativeArguments): string | undefined {
  const ranges = rangesOfOneShape(totalsGiven, pupilsGiven);
  if (!ranges) return undefined;
  const [totals, pupils] = ranges;
  const readable = `AND(${holdsNumbersOnly(totals)},${holdsNumbersOnly(pupils)})`;
  return `IF(${readable},${differenceCoefficientOf(totals, pupils)},#VALUE!)`;
}
