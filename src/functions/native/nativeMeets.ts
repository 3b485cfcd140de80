import { nativeThreshold } from "../../measures/nativeThreshold";
import { chooseLimit } from "../standard/chooseLimit";
import { areNumbers } from "./areNumbers";
import { isBlank } from "./isBlank";
import { chosenBy } from "./chosenBy";
import { mapCells } from "./mapCells";
import type { NativeArguments } from "./NativeBuilder";

/** MEETS(values, indicator, level, [standard]), where indicator, level and standard are written into the formula. */
export function nativeMeets([values, ...words]: NativeArguments): string[][] | undefined {
  const limit = chosenBy(words, ([indicator, level, standard]) =>
    chooseLimit(indicator, level, standard),
  )?.limit;
  if (limit === undefined) return undefined;
  return mapCells([values], (value) => {
    const judged = `IF(AND(${areNumbers([value])}),${value}>=${nativeThreshold(limit)},#VALUE!)`;
    return `IF(${isBlank(value)},"",${judged})`;
  });
}
