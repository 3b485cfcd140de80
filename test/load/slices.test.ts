import { recogniseInSteps, recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import { assessInSteps, assessTable } from "../../src/assessment/assessTable";
import { Cancelled } from "../../src/sheet/Cancelled";
import { rowsPerStep } from "../../src/sheet/rowsPerStep";
import { runInSlices } from "../../src/sheet/runInSlices";
import type { Steps } from "../../src/sheet/Steps";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { nationGrid } from "../support/nationGrid";

/*
 * A large table is read and judged in steps, between which Excel answers its user; what a step does is counted in rows,
 * not by the clock. `npm run bench` shows how long the longest takes.
 */
const ROWS = 6_000;
const grid = nationGrid(ROWS, 3);

/** Runs all steps; `work` counts what was done since the last step. */
function mostPerStep<Result>(steps: Steps<Result>, work: () => number): [Result, number[]] {
  const amounts: number[] = [];
  for (;;) {
    const step = steps.next();
    amounts.push(work());
    if (step.done) return [step.value, amounts];
  }
}

test("no step of reading a sheet looks at the cells of more than some hundred rows", () => {
  let touched = new Set<string>();
  const watched = {
    ...grid,
    values: new Proxy(grid.values, {
      get: (rows, key) => {
        if (typeof key === "string" && /^\d+$/u.test(key)) touched.add(key);
        return Reflect.get(rows, key) as unknown;
      },
    }),
  };
  const [found, amounts] = mostPerStep(recogniseInSteps(watched), () => {
    const { size } = touched;
    touched = new Set();
    return size;
  });
  expect("table" in found && found.table.rows.length).toBeGreaterThan(ROWS * 0.9);
  expect(found).toEqual(recogniseSchoolTable(grid));
  // Looking for headings and reading the rows.
  expect(amounts.filter((rows) => rows > 0).length).toBeGreaterThanOrEqual(
    (2 * ROWS) / rowsPerStep,
  );
  // Whatever is asked of a whole column is asked in one go, before any row is read.
  const wholes = amounts.filter((rows) => rows > 2 * rowsPerStep);
  expect(wholes.length).toBeLessThanOrEqual(2);
});

test("no step of judging a county judges more than some hundred schools", () => {
  const found = recogniseSchoolTable(grid);
  if (!("table" in found)) throw new Error("not read");
  let judged = 0;
  const rows = found.table.rows.map(
    (row) =>
      new Proxy(row, {
        get: (school, key) => {
          if (key === "kind") judged++;
          return Reflect.get(school, key) as unknown;
        },
      }),
  );
  const steps = assessInSteps({ ...found.table, rows }, qualityBalance2017, "primary");
  const [assessment, amounts] = mostPerStep(steps, () => {
    const done = judged;
    judged = 0;
    return done;
  });
  expect(assessment).toEqual(assessTable(found.table, qualityBalance2017, "primary"));
  expect(amounts.length).toBeGreaterThanOrEqual(ROWS / rowsPerStep);
  const most = Math.max(...amounts.slice(0, Math.floor(ROWS / rowsPerStep)));
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(8 * rowsPerStep);
});

test("reading is called off between two steps", async () => {
  const controller = new AbortController();
  let steps = 0;
  function* counted(): Steps<unknown> {
    for (const step = recogniseInSteps(grid); ;) {
      const { done, value } = step.next();
      if (done) return value;
      if (++steps === 3) controller.abort();
      yield value;
    }
  }
  // Every look at the clock finds that a while has passed: a slice holds a few steps.
  let now = 0;
  const clock = jest.spyOn(Date, "now").mockImplementation(() => (now += 10));
  const running = runInSlices(counted(), { signal: controller.signal });
  await expect(running).rejects.toBeInstanceOf(Cancelled);
  clock.mockRestore();
  expect(steps).toBeLessThan(8);
});
