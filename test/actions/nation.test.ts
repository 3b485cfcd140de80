import type { PaneActions } from "../../src/actions/PaneActions";
import { excelSession } from "../support/excelSession";
import { nationGrid } from "../support/nationGrid";

/*
 * The nation's schools in one sheet, 200,000 rows of 25 columns, through office.js and the host: in blocks, each within
 * what Excel lets pass in one answer (the host refuses more than 5 MB), followed and called off.
 */
test("200,000 schools of 2,800 counties are read in blocks and judged; a check of them can be called off", async () => {
  const excel = excelSession({ 全国: nationGrid(200_000, 2_800).values });
  const { balanceActions: actions } = (await import("../../src/actions/balanceActions")) as {
    balanceActions: PaneActions;
  };
  try {
    const seen: number[] = [];
    const stop = actions.subscribe(() => {
      const { progress } = actions.state();
      if (progress) seen.push(progress.done / progress.of);
      if (seen.length === 3) actions.cancel();
    });
    await actions.checkActiveSheet();
    stop();
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(actions.state()).toMatchObject({ busy: undefined, outcome: { kind: "cancelled" } });
    const asked = excel.log.requests.length;
    expect(asked).toBeLessThan(12);

    await actions.checkActiveSheet();
    const { outcome, counties = [] } = actions.state();
    if (outcome?.kind !== "counties") throw new Error(JSON.stringify(outcome)?.slice(0, 500));
    expect(counties).toHaveLength(5600);
    expect(new Set(counties.map(({ key }) => key)).size).toBe(2800);
    // Every row is a school of one level or two, or left out: 200,000 rows, combined schools twice.
    const schools = counties.reduce((sum, county) => sum + county.schools, 0);
    expect(schools + outcome.leftOut.length).toBeGreaterThanOrEqual(200_000);
    // One read per 1,600 rows of 25 columns, and few besides.
    expect(excel.log.requests.length - asked).toBeLessThan(140);
    expect(outcome.flags).toBe("tooMany");
  } finally {
    excel.dispose();
  }
}, 300_000);
