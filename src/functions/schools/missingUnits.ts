import { shortfall } from "../../measures/shortfall";
import { chooseLimit } from "../standard/chooseLimit";
import { mapPairs } from "../cells/mapPairs";
import { pairCells } from "../cells/pairCells";

/**
 * SHORTFALL(totals, pupils, indicator, level, [standard]): units each school still misses to reach the limit,
 * in the shape of `totals`; whole people, rooms, books and computers, exact area and value; 0 where it is
 * reached, "" where a pair is left out.
 *
 * @example missingUnits([[8]], [[200]], "L1", "小学", null) // [[1]]
 */
export function missingUnits(
  totals: unknown,
  pupils: unknown,
  indicator: unknown,
  level: unknown,
  standard: unknown,
): (number | string)[][] {
  const chosen = chooseLimit(indicator, level, standard);
  const { per, countable } = chosen.indicator;
  return mapPairs(pairCells(totals, "totals", pupils), (total, heads) =>
    shortfall(total, heads, per, chosen.limit, countable),
  );
}
