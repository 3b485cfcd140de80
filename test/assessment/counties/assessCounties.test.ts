import fc from "fast-check";
import { assessCounties } from "../../../src/assessment/counties/assessCounties";
import { countyTable } from "../../../src/assessment/counties/countyTable";
import { hasSeveralCounties } from "../../../src/assessment/counties/hasSeveralCounties";
import type { CountyResult } from "../../../src/assessment/CountyResult";
import { assessTable } from "../../../src/assessment/assessTable";
import { Cancelled } from "../../../src/sheet/Cancelled";
import type { CellValue } from "../../../src/sheet/CellValue";
import { countyKey } from "../../../src/sheet/countyKey";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { exactCounty } from "../../oracle/exactCounty";
import { headings2017, schoolRow } from "../../support/countyTable";
import { gridOf } from "../../support/gridOf";
import { totalsChosen } from "../../support/totalsChosen";

type Row = readonly CellValue[];

const headings = ["市州", "区县", ...headings2017];

function tableOf(rows: readonly Row[], sheet = "小学办学条件"): SchoolTable {
  const recognised = recogniseSchoolTable(gridOf(sheet, [headings, ...rows]), () => totalsChosen);
  if (!("table" in recognised)) throw new Error(JSON.stringify(recognised));
  return recognised.table;
}

const assess = (table: SchoolTable): Promise<CountyResult[]> =>
  assessCounties(table, qualityBalance2017);

/** A school of its own size, so that none is the sum of others. */
const school = (
  county: string,
  number: number,
  change: Readonly<Record<string, CellValue>> = {},
  prefecture = "甲市",
): Row => {
  const row = schoolRow(`第${number}小学`, change).map((value, column) =>
    column >= 2 && typeof value === "number" ? value * (number + 10) : value,
  );
  return [prefecture, county, ...row];
};

const names = (results: readonly CountyResult[]): string[] =>
  results.map(({ key, verdict }) => `${key} ${verdict}`);

test("counties come worst first: failing ones by their worst coefficient, then unknown, borderline and passing ones", async () => {
  const table = tableOf([
    school("一县", 1),
    school("一县", 2),
    // Short of one item, above its floor.
    school("二县", 1, { 高于规定学历教师数: 41 }),
    school("二县", 2),
    school("三县", 1, { 县级以上骨干教师数: "" }),
    school("三县", 2),
    // One failing school of three, no coefficient over its limit.
    school("四县", 1, { 高于规定学历教师数: 30 }),
    school("四县", 2),
    school("四县", 4),
    // One of two.
    school("五县", 1, { 高于规定学历教师数: 30 }),
    school("五县", 2),
    // Backbone teachers at 12 and 60 in a thousand: the coefficient fails.
    school("六县", 1),
    school("六县", 2, { 县级以上骨干教师数: 60 }),
    school("七县", 1),
    school("七县", 2, { 县级以上骨干教师数: 90 }),
  ]);
  expect(names(await assess(table))).toEqual([
    "甲市 七县 fail",
    "甲市 六县 fail",
    "甲市 五县 fail",
    "甲市 四县 fail",
    "甲市 三县 unknown",
    "甲市 二县 borderline",
    "甲市 一县 pass",
  ]);
});

test("counties that nothing tells apart stay in the sheet's order, primary schools before junior ones", async () => {
  const junior = (county: string, number: number): Row =>
    school(county, number).map((value) => (value === "小学" ? "初级中学" : value));
  const table = tableOf(
    ["丙县", "甲县", "乙县"].flatMap((county) => [
      junior(county, 3),
      school(county, 1),
      school(county, 2),
      junior(county, 6),
    ]),
    "2026",
  );
  const results = await assess(table);
  const passing = results.filter(({ level }) => level === "primary");
  expect(passing.map(({ county }) => county)).toEqual(["丙县", "甲县", "乙县"]);
  expect(results.map(({ level }) => level).sort()).toEqual([
    ...Array<string>(3).fill("junior"),
    ...Array<string>(3).fill("primary"),
  ]);
  const twice = await assess(table);
  expect(twice).toEqual(results);
});

test("full-width and spaced names are one county, the same name in two prefectures is two", async () => {
  const table = tableOf([
    school("城关 区", 1),
    school("城关区", 2),
    school("城关区\n", 4),
    school("城关区", 1, {}, "乙市"),
    school("城关区", 2, {}, "乙市"),
    school("Ａ县", 1),
    school("A县", 2),
  ]);
  expect((await assess(table)).map(({ key, county, schools }) => [key, county, schools])).toEqual([
    ["甲市 城关区", "城关 区", 3],
    ["乙市 城关区", "城关区", 2],
    ["甲市 A县", "Ａ县", 2],
  ]);
});

test("rows that name no county are a group of their own", async () => {
  const table = tableOf([
    school("一县", 1),
    school("一县", 2),
    school("二县", 1),
    school("二县", 2),
    school("", 7),
    school("", 8, { 高于规定学历教师数: 0 }),
    school("", 9, {}, ""),
  ]);
  expect(names(await assess(table))).toEqual([
    "甲市  fail",
    "甲市 一县 pass",
    "甲市 二县 pass",
    "  pass",
  ]);
  expect(countyTable(table, "甲市 ").rows.map(({ name }) => name)).toEqual(["第7小学", "第8小学"]);
  expect(hasSeveralCounties(table)).toBe(true);
});

test("one county named on some rows or on all is no table of several", () => {
  expect(hasSeveralCounties(tableOf([school("一县", 1), school("一 县", 2), school("", 3)]))).toBe(
    false,
  );
  expect(hasSeveralCounties(tableOf([school("一县", 1), school("二县", 2)]))).toBe(true);
});

describe("schools and rows that are not counted", () => {
  test("same-named schools in two counties are two schools, in one county they are a question", async () => {
    const apart = tableOf([
      school("一县", 1),
      school("一县", 2),
      school("二县", 1, { "网络多媒体教室数（间）": 24 }),
      school("二县", 2),
    ]);
    expect(apart.leftOut).toEqual([]);
    const repeated = tableOf([
      school("一县", 1),
      school("一县", 1, { "网络多媒体教室数（间）": 24 }),
      school("一县", 2),
      school("二县", 1),
      school("二县", 2),
    ]);
    expect(repeated.leftOut.map(({ row, county, reason }) => [row, county, reason])).toEqual([
      [1, "一县", "repeated"],
      [2, "一县", "repeated"],
    ]);
    expect(names(await assess(repeated))).toEqual(["甲市 一县 unknown", "甲市 二县 pass"]);
  });

  test("a row that is left out with its figures keeps its own county open and no other", async () => {
    const table = tableOf([
      school("一县", 1),
      school("一县", 2),
      ["甲市", "二县", "", "", 500, 30, 9, 6, 2500, 4000, 105, 12],
      school("二县", 1),
      school("二县", 2),
    ]);
    const results = await assess(table);
    expect(names(results)).toEqual(["甲市 二县 unknown", "甲市 一县 pass"]);
    expect(results.map(({ leftOut }) => leftOut)).toEqual([1, 0]);
  });

  test("a county all of whose rows are doubtful has a line that says so", async () => {
    const table = tableOf([
      school("一县", 1),
      school("一县", 2),
      school("二县", 1),
      school("二县", 1, { "网络多媒体教室数（间）": 24 }),
    ]);
    expect(await assess(table)).toMatchObject([
      { key: "甲市 二县", verdict: "unknown", schools: 0, leftOut: 2 },
      { key: "甲市 一县", verdict: "pass", schools: 2, leftOut: 0 },
    ]);
  });
});

describe("sums in a table of many counties", () => {
  const sumOf = (place: readonly [string, string], name: string, rows: readonly Row[]): Row => [
    ...place,
    name,
    "",
    ...headings
      .slice(4)
      .map((_, index) => rows.reduce((sum, row) => sum + Number(row[index + 4]), 0)),
  ];
  const one = [school("一县", 1), school("一县", 2), school("一县", 4)];
  const two = [school("二县", 6), school("二县", 10)];
  const three = [school("三县", 13, {}, "乙市"), school("三县", 22, {}, "乙市")];
  const all = [...one, ...two, ...three];

  test.each([
    ["under their counties, prefectures and all", "under"],
    ["above them", "above"],
    ["all at the end", "end"],
  ])("sums of counties, of a prefecture and of all %s are no schools", async (_, where) => {
    const sums = {
      one: sumOf(["甲市", "一县"], "本县各校", one),
      two: sumOf(["甲市", "二县"], "二县", two),
      three: sumOf(["乙市", "三县"], "各校", three),
      first: sumOf(["甲市", ""], "甲市", [...one, ...two]),
      all: sumOf(["", ""], "各市各校", all),
    };
    const rows =
      where === "under"
        ? [...one, sums.one, ...two, sums.two, sums.first, ...three, sums.three, sums.all]
        : where === "above"
          ? [sums.all, sums.first, sums.one, ...one, sums.two, ...two, sums.three, ...three]
          : [...all, sums.one, sums.two, sums.three, sums.first, sums.all];
    const table = tableOf(rows);
    expect(table.rows.map(({ name, county }) => `${county} ${name}`)).toEqual(
      all.map((row) => `${String(row[1])} ${String(row[2])}`),
    );
    expect(table.leftOut.filter(({ hasFigures }) => hasFigures)).toEqual([]);
    expect(await assess(table)).toEqual(await assess(tableOf(all)));
  });

  test("甲县合计 in the column of counties belongs to 甲县", () => {
    expect(countyKey({ prefecture: "甲市", county: "一县 合计" })).toBe("甲市 一县");
    const table = tableOf([
      ...one,
      ["甲市", "一县合计", ...sumOf(["", ""], "", one).slice(2)],
      ...two,
    ]);
    expect(table.leftOut).toMatchObject([{ reason: "total", county: "一县合计" }]);
    expect(countyTable(table, "甲市 一县").leftOut).toHaveLength(1);
  });

  test("a sum with a mistake keeps its own county open", async () => {
    const wrong = sumOf(["甲市", "一县"], "本县各校", one).map((value, column) =>
      column === 6 ? Number(value) + 1 : value,
    );
    expect(names(await assess(tableOf([...one, wrong, ...two])))).toEqual([
      "甲市 一县 unknown",
      "甲市 二县 pass",
    ]);
  });

  test("a school is no sum of its neighbours in another county", () => {
    // 二县's first school has in every figure what 一县's last two have together.
    const like = sumOf(["甲市", "二县"], "第一小学", one.slice(1));
    const named = (county: string): Row[] => [...one, ["甲市", county, ...like.slice(2)], ...two];
    expect(tableOf(named("二县")).rows).toHaveLength(6);
    expect(tableOf(named("一县")).leftOut).toMatchObject([{ name: "第一小学", reason: "total" }]);
  });
});

test("drill-down: a county's own table is judged like any other, with its own cells and notes", async () => {
  const table = tableOf([
    school("一县", 1, { 县级以上骨干教师数: "八" }),
    school("一县", 2, { 在校生数: "1,000" }),
    school("二县", 1, { 县级以上骨干教师数: "九" }),
    school("二县", 2),
  ]);
  const own = countyTable(table, "甲市 一县");
  const { schools, unreadable, verdict } = assessTable(own, qualityBalance2017, "primary");
  expect(schools.map(({ row }) => row)).toEqual([1, 2]);
  expect(unreadable.map(({ row, shown }) => [row, shown])).toEqual([[1, "八"]]);
  const [line] = (await assess(table)).filter(({ county }) => county === "一县");
  expect(line!.verdict).toBe(verdict);
  // 1,000 as text is one of the whole table's, not to be claimed for a county.
  expect(table.notes).toEqual([{ code: "textNumbers", count: 1 }]);
  expect(own.notes).toEqual([]);
});

test("under the standard of 2012 the composite is judged", async () => {
  const table = tableOf([school("一县", 1), school("一县", 2)]);
  const [line] = await assessCounties(table, basicBalance2012);
  // Three of its eight indicators stand in this table: nothing can be said of their mean.
  expect(line).toMatchObject({ verdict: "unknown", failing: 0, unknown: 2 });
  expect(line!.coefficients.map(({ indicatorId, state }) => [indicatorId, state])).toEqual([
    ["B1", "noLimit"],
    ["B2", "noLimit"],
    ["B3", "noLimit"],
    ["B7", "noLimit"],
  ]);
  expect(line!.composite).toBeUndefined();
});

test("counts, states and coefficients of several counties equal those of exact fractions", async () => {
  let ties = 0;
  const limits = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
  const drawn = fc.record({
    county: fc.constantFrom("一县", "二县", "三县"),
    hundreds: fc.integer({ min: 1, max: 25 }),
    // The stock in hundredths of what the limit asks for.
    shares: fc.array(fc.constantFrom(100, 100, 100, 130, 200, 85, 84, 99), {
      minLength: 7,
      maxLength: 7,
    }),
    blank: fc.oneof({ weight: 6, arbitrary: fc.constant(-1) }, fc.nat(6)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(drawn, { minLength: 2, maxLength: 10 }), async (draw) => {
      const written = draw.map(({ county, hundreds, shares, blank }, index) => {
        const pupils = hundreds * 100;
        const stocks = shares.map((share, at) => {
          if (at === blank) return "";
          if (share === 100 || share === 85) ties++;
          const per = [0, 1, 2, 6].includes(at) ? 100 : 1;
          // Pupils in hundreds, limits in tenths: the need has three decimals at most, money four in 万元.
          return ((Math.round(limits[at]! * 10) * pupils * share) / per / 1000).toFixed(3);
        });
        return { county, name: `第${index}小学`, pupils: String(pupils), stocks };
      });
      const table = tableOf(
        written.map(({ county, name, pupils, stocks }) => [
          "甲市",
          county,
          name,
          "小学",
          Number(pupils),
          ...stocks.map((stock, at) =>
            stock === "" ? "" : at === 5 ? Number(stock) / 10_000 : Number(stock),
          ),
        ]),
      );
      const isCounted = new Set(table.rows.map(({ row }) => row - 1));
      // What looks like a sum or stands twice is not this test's concern.
      fc.pre(isCounted.size === written.length);
      for (const result of await assess(table)) {
        const own = written.filter(({ county }) => county === result.county);
        const exact = exactCounty(own);
        const { schools, failing, borderline, unknown } = result;
        expect({ schools, failing, borderline, unknown }).toEqual({
          schools: exact.schools,
          failing: exact.failing,
          borderline: exact.borderline,
          unknown: exact.unknown,
        });
        result.coefficients.forEach(({ state, value }, at) => {
          expect(state).toBe(exact.coefficients[at]!.state);
          const other = exact.coefficients[at]!.value;
          if (other === undefined) expect(value).toBeUndefined();
          else expect(Math.abs(value! - other)).toBeLessThanOrEqual(1e-13 * Math.max(1, other));
        });
      }
    }),
    { numRuns: 400, seed: 20261125 },
  );
  expect(ties).toBeGreaterThan(5000);
});

describe("a long assessment", () => {
  const table = tableOf(
    Array.from({ length: 300 }, (_, index) => school(`第${Math.floor(index / 2)}县`, index % 2)),
  );

  test("tells how far it is and lets others have their turn", async () => {
    const clock = jest.spyOn(Date, "now");
    let now = 0;
    // Every look at the clock finds ten milliseconds gone: a rest after every third county or so.
    clock.mockImplementation(() => (now += 10));
    try {
      const progress: number[] = [];
      let rests = 0;
      const results = await assessCounties(table, qualityBalance2017, {
        onProgress: ({ done, of }) => progress.push(done / of),
        pause: () => {
          rests++;
          return Promise.resolve();
        },
      });
      expect(rests).toBeGreaterThan(30);
      expect(progress).toHaveLength(rests);
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(progress[progress.length - 1]).toBeLessThanOrEqual(1);
      expect(results).toEqual(await assess(table));
    } finally {
      clock.mockRestore();
    }
  });

  test("stops where it is told to, with nothing to show", async () => {
    const clock = jest.spyOn(Date, "now");
    let now = 0;
    clock.mockImplementation(() => (now += 100));
    const stop = new AbortController();
    const work = assessCounties(table, qualityBalance2017, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done >= 100) stop.abort();
      },
      pause: () => Promise.resolve(),
    });
    await expect(work).rejects.toThrow(Cancelled);
    clock.mockRestore();
    stop.abort();
    await expect(
      assessCounties(table, qualityBalance2017, { signal: stop.signal }),
    ).rejects.toThrow(Cancelled);
  });

  test("a turn of the event loop passes between slices when no other rest is given", async () => {
    const clock = jest.spyOn(Date, "now");
    let now = 0;
    clock.mockImplementation(() => (now += 100));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await assess(table);
    clearInterval(timer);
    clock.mockRestore();
    expect(turns).toBeGreaterThan(10);
  });
});
