import type { PaneActions } from "../../src/actions/PaneActions";
import { columnLetters } from "../../src/assessment/columnLetters";
import type { FlagKind, FlagRule } from "../../src/assessment/Flag";
import { flagCells } from "../../src/assessment/flagCells";
import { flagColours } from "../../src/excel/flags/flagColours";
import { excelSession } from "../support/excelSession";
import { nationGrid } from "../support/nationGrid";
import type { ExcelInNode } from "../support/officeInNode";
import { shownMarks } from "../support/shownMarks";

/*
 * The nation's schools in one sheet, 200,000 rows of 25 columns, through office.js and the host: in blocks, each within
 * what Excel lets pass in one answer (the host refuses more than 5 MB), followed and called off.
 */
test("200,000 schools of 2,800 counties are read in blocks and judged; a check of them can be called off", async () => {
  const { values } = nationGrid(200_000, 2_800);
  const excel = excelSession({ 全国: values });
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
    expect(outcome.flags).toBe("live");
    const sent = excel.log.requests.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut));
    expect(Math.max(...sent)).toBeLessThan(5_000_000);

    // The rules as they stand in the workbook, read by a reader of formulas in whole counties: the first, the last,
    // and some between.
    const rules = await rulesOn(excel);
    expect(rules.length).toBeLessThan(500);
    let [marked, failing] = [0, 0];
    for (const { key } of [0, 1, 250, 700, 1100, 1399, 1800, 2100, 2500, 2799].map(
      (at) => counties[2 * at]!,
    )) {
      await actions.showCounty(key);
      const { assessments = [] } = actions.state();
      const rows = assessments.flatMap(({ schools, leftOut }) =>
        [...schools, ...leftOut].map(({ row }) => row),
      );
      const found = flagCells(assessments).map(
        ({ row, column, kind }) => [`${columnLetters(column)}${row + 1}`, kind] as const,
      );
      expect(shownMarks(rules, values, [...new Set(rows)])).toEqual(Object.fromEntries(found));
      marked += found.length;
      failing += found.filter(([, kind]) => kind === "fail").length;
    }
    expect(marked).toBeGreaterThan(150);
    expect(failing).toBeGreaterThan(50);

    await actions.checkActiveSheet();
    const again = await rulesOn(excel);
    expect(again.length).toBe(rules.length);
  } finally {
    excel.dispose();
  }
}, 600_000);

/** Our conditional formats as the workbook has them, the one that was added first first. */
function rulesOn({ Excel }: ExcelInNode): Promise<FlagRule[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const parts = formats.items.map((format) => {
      const range = format.getRange();
      range.load("rowIndex,rowCount,columnIndex");
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      return { format, range };
    });
    await context.sync();
    const kinds = Object.entries(flagColours) as [FlagKind, { fill: string }][];
    return parts.reverse().map(({ format: { custom }, range }) => ({
      kind: kinds.find(([, { fill }]) => fill === custom.format.fill.color)![0],
      firstRow: range.rowIndex,
      lastRow: range.rowIndex + range.rowCount - 1,
      column: range.columnIndex,
      formula: custom.rule.formula,
    }));
  });
}
