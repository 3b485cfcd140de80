import { countyKey } from "../countyKey";
import type { SchoolRow } from "../SchoolRow";
import { Numbering } from "./Numbering";

/** Where rows stand: their counties and prefectures by number, -1 where a row names none. */
export interface Places {
  readonly counties: Numbering;
  readonly prefectures: Numbering;
}

/** The places of rows; undefined where none names any. */
export function placesOf(rows: readonly SchoolRow[]): Places | undefined {
  if (!rows.some(({ county, prefecture }) => (county ?? "") !== "" || (prefecture ?? "") !== ""))
    return undefined;
  const counties = new Numbering();
  const prefectures = new Numbering();
  for (const row of rows) {
    const key = countyKey(row);
    const space = key.indexOf(" ");
    const [prefecture, county] = [key.slice(0, space), key.slice(space + 1)];
    counties.add(county === "" ? "" : key, county);
    prefectures.add(prefecture, prefecture);
  }
  return { counties, prefectures };
}
