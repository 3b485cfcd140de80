import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { countyReport, type ReportedSeries } from "../oracle/countyReport";
import { callAsExcel } from "./callAsExcel";

/** The table itself, where it lies beside the project. */
const table = resolve(__dirname, "../../../shared/data/county-finance.json");
const reports: [string, readonly ReportedSeries[]][] = [["carried over", countyReport]];
if (existsSync(table)) {
  const { series } = JSON.parse(readFileSync(table, "utf8")) as { series: ReportedSeries[] };
  reports.push(["in the table", series]);
}

const wages = "教职工年人均工资";
const agrees = "一致";
const explained = "舍入可解释";
const notCheckable = "无法核对";

/** As the report writes figures, and as numbers in cells, which lose the zeros at their end. */
const writings = [
  { how: "as written", cell: asWritten, percent: (percent: string): unknown => `${percent}%` },
  { how: "as numbers", cell: Number, percent: (percent: string): unknown => Number(percent) / 100 },
];

function asWritten(figure: number | string): number | string {
  return figure;
}

describe.each(reports)("the figures of a county's report, %s", (_where, report) => {
  const valuesOf = (name: string): (number | string)[] => [
    ...report.find((series) => series.name === name)!.values!,
  ];

  test.each(writings)("every printed growth follows from its base, $how", ({ cell, percent }) => {
    const judged = report
      .filter(({ printedGrowthPercent }) => printedGrowthPercent)
      .map(({ name, values, printedGrowthPercent }) => {
        const current = values!.map(cell);
        const previous = ["", ...current.slice(0, -1)];
        const printed = printedGrowthPercent!.map(percent);
        return [name, callAsExcel("AUDIT", [[printed], [current], [previous]])];
      });
    expect(judged).toHaveLength(6);
    for (const [name, verdicts] of judged) {
      const other = name === wages ? explained : agrees;
      expect([name, verdicts]).toEqual([name, [[notCheckable, other, other]]]);
    }
  });

  test.each(writings)("every printed share of spending agrees, $how", ({ cell, percent }) => {
    const { values, printedShareOfSpendingPercent } = report.find(
      (series) => series.printedShareOfSpendingPercent,
    )!;
    const printed = printedShareOfSpendingPercent!.map(percent);
    const whole = valuesOf("财政支出").map(cell);
    expect(callAsExcel("AUDIT", [[printed], [values!.map(cell)], [whole], "占比"])).toEqual([
      [agrees, agrees, agrees],
    ]);
  });

  test("every printed gap between the two growths agrees", () => {
    const { printedGapPoints } = report.find((series) => series.printedGapPoints)!;
    const [education, revenue] = ["一般公共预算教育经费支出", "经常性财政收入"].map(valuesOf);
    const growths = [education, revenue].map((series) =>
      callAsExcel("GROWTH", [[series], undefined]),
    );
    for (const printed of [printedGapPoints!, printedGapPoints!.map(Number)]) {
      expect(callAsExcel("AUDIT", [[printed], ...growths, "差"])).toEqual([
        [notCheckable, agrees, agrees],
      ]);
    }
    const [[, ...gaps]] = callAsExcel("GROWTHGAP", [[education], [revenue]]) as [
      [string, ...number[]],
    ];
    expect(gaps.map((gap) => gap.toFixed(2))).toEqual(printedGapPoints!.slice(1));
  });

  test("a digit changed in any checkable figure is found", () => {
    const growths = report.filter(
      ({ name, printedGrowthPercent }) => printedGrowthPercent && name !== wages,
    );
    for (const { values, printedGrowthPercent } of growths) {
      for (const year of [1, 2]) {
        const wrong = (Number(printedGrowthPercent![year]) + 0.02).toFixed(2);
        expect(callAsExcel("AUDIT", [`${wrong}%`, values![year], values![year - 1]])).toEqual([
          ["不一致"],
        ]);
      }
    }
  });

  test("三个增长 and 两个只增不减 hold, and land income does not rise", () => {
    const rises = (name: string): unknown =>
      [callAsExcel("RISES", [[valuesOf(name)], undefined])].flat(2)[0];
    for (const { name, printedGrowthPercent } of report) {
      if (printedGrowthPercent) expect([name, rises(name)]).toEqual([name, true]);
    }
    expect(rises("一般公共预算教育经费支出")).toBe(true);
    expect(rises("土地出让金收益按10%计提")).toBe(false);
  });
});

test("figures carried over are those of the table, digit by digit, and all of them", () => {
  for (const [, report] of reports) {
    expect(report.map((series) => ({ ...series, unit: undefined }))).toEqual(
      countyReport.map((series) => ({ ...series, unit: undefined })),
    );
  }
  const printed = countyReport.flatMap((series) => [
    ...(series.printedGrowthPercent ?? []),
    ...(series.printedShareOfSpendingPercent ?? []),
    ...(series.printedGapPoints ?? []),
  ]);
  expect(printed).toHaveLength(24);
});
