import { classLimits } from "../../standards/classLimits";
import { CellFailure } from "../CellFailure";
import { chooseLevel } from "../standard/chooseLevel";
import { mapCounts } from "./mapCounts";

/**
 * OVERSIZE(sizes, level): how many classes have more pupils than 45 (小学) or 50 (初中); exactly so many is allowed.
 * Blanks and 0 are no classes; #DIV/0! where there is no class at all. Source: classLimits.
 *
 * @example oversize([[45], [46], [60], [""]], "小学") // 2
 */
export function oversize(sizes: unknown, level: unknown): number {
  const most = classLimits.most[chooseLevel(level)];
  const classes = mapCounts(sizes, "sizes", (pupils) => pupils)
    .flat()
    .filter((pupils): pupils is number => typeof pupils === "number" && pupils > 0);
  if (classes.length === 0) throw new CellFailure("#DIV/0!");
  return classes.filter((pupils) => pupils > most).length;
}
