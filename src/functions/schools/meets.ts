import { compareToLimit } from "../../measures/compareToLimit";
import { asMatrix } from "../cells/asMatrix";
import { chooseLimit } from "../standard/chooseLimit";
import { readMatrix } from "../cells/readMatrix";

/**
 * MEETS(values, indicator, level, [standard]): TRUE where the value reaches the limit (an exact tie does), else
 * FALSE; a blank stays blank. Judged on the raw value, both sides at 12 significant digits.
 *
 * @example meets([[4.2], [4.19], [""]], "L1", "小学", null) // [[true], [false], [""]]
 */
export function meets(
  values: unknown,
  indicator: unknown,
  level: unknown,
  standard: unknown,
): (boolean | string)[][] {
  const { limit } = chooseLimit(indicator, level, standard);
  return readMatrix(asMatrix(values), "values").map((row) =>
    row.map((value) => (value === undefined ? "" : compareToLimit(value, limit) >= 0)),
  );
}
