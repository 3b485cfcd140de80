import { countyKey } from "../../sheet/countyKey";
import type { LeftOutRow } from "../../sheet/LeftOutRow";
import type { SchoolRow } from "../../sheet/SchoolRow";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { CountyRows } from "./CountyRows";

/**
 * The counties of a table in the order of the sheet, each with its rows. Rows that name no county are a county of
 * their own, one per prefecture that they name.
 */
export function countiesOf(table: Pick<SchoolTable, "rows" | "leftOut">): readonly CountyRows[] {
  const counties = new Map<string, Filling>();
  let last: Filling | undefined;
  const countyAt = (row: Place): Filling => {
    const { prefecture = "", county = "" } = row;
    // Mostly the county of the row above, which saves a look at the map.
    if (last?.lastPrefecture === prefecture && last.lastCounty === county) return last;
    const key = countyKey(row);
    last = counties.get(key);
    if (!last) {
      last = { key, prefecture, county, rows: [], leftOut: [] };
      counties.set(key, last);
    }
    last.lastPrefecture = prefecture;
    last.lastCounty = county;
    return last;
  };
  for (const row of table.rows) countyAt(row).rows.push(row);
  for (const row of table.leftOut) countyAt(row).leftOut.push(row);
  return [...counties.values()].map(({ key, prefecture, county, rows, leftOut }) => ({
    key,
    prefecture,
    county,
    rows,
    leftOut,
  }));
}

type Place = Pick<SchoolRow, "prefecture" | "county">;

interface Filling extends CountyRows {
  readonly rows: SchoolRow[];
  readonly leftOut: LeftOutRow[];
  lastPrefecture?: string;
  lastCounty?: string;
}
