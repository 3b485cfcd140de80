import { cellsIn } from "./cellsIn";
import { isBlank } from "./isBlank";
import { judged } from "./judged";
import { mapCells } from "./mapCells";
import { mapYears } from "./mapYears";
import type { NativeArguments } from "./NativeBuilder";

/**
 * GROWTH(series), year by year along one row or column; GROWTH(current, previous), cell by cell. Blank where there is
 * nothing to grow from; #DIV/0! for one single pair whose base is 0.
 */
export function nativeGrowth([current, previous]: NativeArguments): string[][] | undefined {
  if (!previous) {
    return mapYears([current], ({ now, before }) => growthOf(now, before, `N(${before})=0`));
  }
  const isSinglePair = cellsIn(current)?.texts.length === 1;
  return mapCells([current, previous], (now, before) =>
    growthOf(
      now,
      before,
      isSinglePair ? `${isBlank(before)},MAX(${now},${before})=0` : `N(${before})=0`,
    ),
  );
}

/** Years that differ in their last binary digits only are equal, and there is no growth. */
function growthOf(now: string, before: string, hasNoBase: string): string {
  const growth = `IF(ABS(${now}-${before})<=5E-13*${before},0,(${now}-${before})/${before})`;
  return judged([now, before], `IF(OR(${isBlank(now)},${hasNoBase}),"",${growth})`);
}
