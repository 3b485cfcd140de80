import type { Assessment } from "../assessment/Assessment";
import { assessTable } from "../assessment/assessTable";
import { countyTable } from "../assessment/counties/countyTable";
import { standards } from "../standards/standards";
import { checkedTables } from "./checkedTables";

/** One county of the table that was checked last on a sheet, judged school by school; undefined where it is gone. */
export function openCounty(
  worksheetId: string,
  key: string,
  standardId: string,
): readonly Assessment[] | undefined {
  const table = checkedTables.of(worksheetId);
  const standard = standards.find(({ id }) => id === standardId);
  if (!table || !standard) return undefined;
  const own = countyTable(table, key);
  return own.levels.map((level) => assessTable(own, standard, level));
}
