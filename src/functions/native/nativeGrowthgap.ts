import { isBlank } from "./isBlank";
import { judged } from "./judged";
import { mapYears } from "./mapYears";
import type { NativeArguments } from "./NativeBuilder";

/** GROWTHGAP(education, revenue), in percentage points. Growths that are equal at 12 digits differ by 0. */
export function nativeGrowthgap([education, revenue]: NativeArguments): string[][] | undefined {
  return mapYears([education, revenue], (own, other) => {
    const isEmptyYear = `${isBlank(own.now)},${isBlank(other.now)},MAX(${own.now},${other.now})=0`;
    const hasNoBase = `N(${own.before})=0,N(${other.before})=0`;
    const ownFactor = `${own.now}/${own.before}`;
    const otherFactor = `${other.now}/${other.before}`;
    const isTie = `ABS(${ownFactor}-${otherFactor})<=5E-13*${otherFactor}`;
    const ownGrowth = `(${own.now}-${own.before})/${own.before}`;
    const otherGrowth = `(${other.now}-${other.before})/${other.before}`;
    return judged(
      [own.now, own.before, other.now, other.before],
      `IF(OR(${isEmptyYear},${hasNoBase}),"",IF(${isTie},0,(${ownGrowth}-${otherGrowth})*100))`,
    );
  });
}
