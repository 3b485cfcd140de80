import { countySteps } from "../../src/assessment/counties/countySteps";
import type { CountyResult } from "../../src/assessment/CountyResult";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import { runToEnd } from "../../src/sheet/runToEnd";
import type { SchoolTable } from "../../src/sheet/SchoolTable";
import type { SheetGrid } from "../../src/sheet/SheetGrid";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { nationGrid } from "../support/nationGrid";
import { columnarLoop, nationColumns } from "./columnarLoop";
import { medianTimes } from "./medianTimes";

declare const gc: () => void;

/**
 * A table of many counties from its cells to its lines: 7 indicators, 2 levels, 25 columns. Time against the loop over
 * plain columns of numbers that computes the same and knows nothing of sheets, memory against the cells themselves.
 */
export function benchNation(schools: number, counties: number, rounds: number): void {
  const before = used();
  const grid = copied(nationGrid(schools, counties));
  const cells = used() - before;
  const table = recognised(grid);
  const held = used() - before;
  const columns = nationColumns(grid);
  const { failing } = columnarLoop(columns);
  const lines = assessed(table);
  const ours = lines.reduce((sum, line) => sum + line.failing, 0);
  if (ours !== failing) throw new Error(`${ours} schools fail, by the loop ${failing}`);

  const times = medianTimes(
    {
      loop: () => columnarLoop(columns),
      assess: () => assessed(table),
      recognise: () => recognised(grid),
      both: () => assessed(recognised(grid)),
    },
    rounds,
  );
  const ratio = (time: number): string => `× ${(time / times.loop).toFixed(1)}`;
  console.log(
    `${schools.toLocaleString("en")} schools × 7 indicators in ${counties.toLocaleString("en")} counties, against a columnar loop (${(times.loop / 1e6).toFixed(2)} ms)`,
  );
  console.log(`  counties judged                  ${ratio(times.assess)}`);
  console.log(`  sheet of 25 columns recognised   ${ratio(times.recognise)}`);
  console.log(`  recognised and judged            ${ratio(times.both)}`);
  if (schools < MEASURABLE) return;
  console.log(
    `  memory of the recognised table   × ${(held / cells).toFixed(2)} the cells, with them`,
  );
}

/** Below it the engine's own memory hides the table's. */
const MEASURABLE = 100_000;

/** Every cell an object of its own, as out of Excel's message. */
function copied(grid: SheetGrid): SheetGrid {
  return JSON.parse(JSON.stringify(grid)) as SheetGrid;
}

function recognised(grid: SheetGrid): SchoolTable {
  const found = recogniseSchoolTable(grid);
  if (!("table" in found)) throw new Error(JSON.stringify(found));
  return found.table;
}

function assessed(table: SchoolTable): readonly CountyResult[] {
  return runToEnd(countySteps(table, qualityBalance2017));
}

function used(): number {
  gc();
  return memory();
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
