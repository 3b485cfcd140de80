import fc from "fast-check";
import { openWorkbookFile } from "../../src/preview/files/openWorkbookFile";
import type { ReadingChoices } from "../../src/sheet/ReadingChoices";
import { openInExcel } from "../support/openInExcel";
import { assessGrid, type Assessed } from "./harness/assessGrid";
import { checkWithChoices } from "./harness/checkWithChoices";
import { writeBook } from "./make/build/writeBook";
import { gridOfPlan } from "./mangle/gridOfPlan";
import { judgedIn, judgedInTruth } from "./mangle/judged";
import { countyLaidOut } from "./mangle/countyLaidOut";
import { layouts } from "./mangle/layouts";
import { lostCells } from "./mangle/lostCells";
import { spoil, spoilings } from "./mangle/spoil";

/** The export's 艺术 holds 音乐 and 美术; what is asked of columns is confirmed as it was read. */
const CHOICES: ReadingChoices = { artsHoldMusicAndArt: true, confirmed: true };
const RUNS = 400;
const SEED = 20261126;

test("no layout changes a verdict or a coefficient: a table is judged as what it is, or not at all", () => {
  let judged = 0;
  fc.assert(
    fc.property(layouts, (layout) => {
      const { sheet, truths } = countyLaidOut(layout);
      const assessed: Assessed = assessGrid(gridOfPlan(sheet), CHOICES);
      if (!("table" in assessed)) {
        // Only an empty column inside the table may rightly be asked about.
        expect([layout.blankColumns, assessed]).toEqual([1, expect.anything()]);
        return;
      }
      judged++;
      expect(assessed.assessments.map((found) => judgedIn(found, truths))).toEqual(
        truths.map(judgedInTruth),
      );
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(judged).toBeGreaterThan(RUNS * 0.4);
});

test("nor does it when the same sheet is a file that is read through Excel", async () => {
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      const { sheet, truths } = countyLaidOut(layout);
      const { workbook } = await openWorkbookFile(await writeBook([sheet]), "county.xlsx");
      const excel = openInExcel(workbook);
      try {
        const outcome = await checkWithChoices("2017", workbook.sheetOrder[0]!, CHOICES);
        if (outcome.kind !== "checked") return;
        judged++;
        expect(outcome.assessments.map((found) => judgedIn(found, truths))).toEqual(
          truths.map(judgedInTruth),
        );
      } finally {
        excel.dispose();
      }
    }),
    { numRuns: 20, seed: SEED },
  );
  expect(judged).toBeGreaterThan(8);
});

test("whatever happens to the cells, nothing crashes and nothing is lost without a word", () => {
  let judged = 0;
  fc.assert(
    fc.property(layouts, spoilings, (layout, what) => {
      const grid = spoil(gridOfPlan(countyLaidOut(layout).sheet), what);
      const assessed = assessGrid(grid, CHOICES);
      if (!("table" in assessed)) return;
      judged++;
      expect(lostCells(grid, assessed.table, assessed.assessments)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(judged).toBeGreaterThan(RUNS * 0.3);
});
