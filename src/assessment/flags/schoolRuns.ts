import type { SchoolTable } from "../../sheet/SchoolTable";
import { rowRuns } from "../rowRuns";

/** The rows of a table's schools and of their units, whatever their level, in runs. */
export function schoolRuns({ rows }: SchoolTable): ReturnType<typeof rowRuns> {
  return rowRuns(rows.flatMap(({ row, units = [] }) => [row, ...units.map((unit) => unit.row)]));
}
