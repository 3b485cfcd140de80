import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Steps } from "../../sheet/Steps";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import type { CountyResult } from "../CountyResult";
import { countiesOf } from "./countiesOf";
import { CountyJudge } from "./CountyJudge";
import { levelsOfCounty } from "./levelsOfCounty";
import { sortCounties } from "./sortCounties";

/** assessCounties in steps of one county; progress counts rows. */
export function* countySteps(table: SchoolTable, standard: Standard): Steps<CountyResult[]> {
  const counties = countiesOf(table);
  const mostRows = counties.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const judges = new Map<Level, CountyJudge>(
    table.levels.map((level) => [level, new CountyJudge(table, standard, level, mostRows)]),
  );
  const results: CountyResult[] = [];
  let done = 0;
  for (const county of counties) {
    for (const level of levelsOfCounty(county, table.levels))
      results.push(judges.get(level)!.judge(county));
    done += county.rows.length;
    yield { done, of: table.rows.length };
  }
  return sortCounties(results);
}
