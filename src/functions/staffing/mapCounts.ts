import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { mapSideBySide } from "../cells/mapSideBySide";
import { wholeNumber } from "./wholeNumber";

/** One answer for each count of a range, in its shape; "" for a blank. */
export function mapCounts(
  argument: unknown,
  key: ParameterKey,
  answer: (count: number) => number | string,
): (number | string)[][] {
  return mapSideBySide([{ key, argument }], ([count], at) =>
    count === undefined ? "" : answer(wholeNumber(count, () => at(0))),
  );
}
