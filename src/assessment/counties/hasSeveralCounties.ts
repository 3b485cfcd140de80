import { countyKey } from "../../sheet/countyKey";
import type { SchoolTable } from "../../sheet/SchoolTable";

/** Whether a table's rows name two counties at least; one county and rows that name none are one county. */
export function hasSeveralCounties({ rows }: Pick<SchoolTable, "rows">): boolean {
  let first: string | undefined;
  for (const row of rows) {
    if ((row.county ?? "") === "") continue;
    const key = countyKey(row);
    if (first !== undefined && key !== first) return true;
    first = key;
  }
  return false;
}
