import { judgedText } from "../../src/actions/judgedText";
import { assessInSteps } from "../../src/assessment/assessTable";
import { countySteps } from "../../src/assessment/counties/countySteps";
import { recogniseInSteps } from "../../src/sheet/recogniseSchoolTable";
import type { Steps } from "../../src/sheet/Steps";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { nationGrid } from "../support/nationGrid";

/** How long the pane cannot answer while a large table is read and judged: the longest step, all steps at once. */
export function benchLongestTask(schools: number, counties: number): void {
  console.log(
    `${schools.toLocaleString("en")} schools in ${counties.toLocaleString("en")} counties`,
  );
  const grid = nationGrid(schools, counties);
  const found = timed("recognised", recogniseInSteps(grid));
  if (!("table" in found)) throw new Error(JSON.stringify(found).slice(0, 500));
  timed("fingerprint", judgedText(found));
  const { table } = found;
  if (counties > 1) timed("counties judged", countySteps(table, qualityBalance2017));
  else
    for (const level of table.levels)
      timed(`judged, ${level}`, assessInSteps(table, qualityBalance2017, level));
}

function timed<Result>(name: string, steps: Steps<Result>): Result {
  const start = performance.now();
  let longest = 0;
  for (let count = 1; ; count++) {
    const before = performance.now();
    const step = steps.next();
    const took = performance.now() - before;
    if (took > longest) longest = took;
    if (!step.done) continue;
    const all = performance.now() - start;
    console.log(
      `  ${name.padEnd(20)} ${all.toFixed(0)} ms in ${count} steps, the longest ${longest.toFixed(0)} ms`,
    );
    return step.value;
  }
}
