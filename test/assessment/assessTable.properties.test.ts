import fc from "fast-check";
import { assessTable } from "../../src/assessment/assessTable";
import type { Assessment } from "../../src/assessment/Assessment";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { CellValue } from "../../src/sheet/CellValue";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import { exactSchoolVerdict } from "../oracle/exactSchoolVerdict";
import { gridOf } from "../support/gridOf";
import { totalsChosen } from "../support/totalsChosen";

const HEADINGS = [
  "学校名称",
  "办学类型",
  "小学部学生数",
  "初中部学生数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育艺术专任教师数",
  "教学及辅助用房面积（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（元）",
  "网络多媒体教室数（间）",
];
const LIMITS = [420, 100, 90, 450, 750, 200_000, 230];
const PER_HUNDRED = [true, true, true, false, false, false, true];

/** A school whose figures lie at, just under or just over its limits and floors, where verdicts are decided. */
const school = fc
  .record({
    pupils: fc.integer({ min: 1, max: 3000 }),
    junior: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2000 })),
    nudges: fc.array(
      fc.record({ floor: fc.boolean(), by: fc.integer({ min: -1, max: 1 }), plenty: fc.boolean() }),
      {
        minLength: 7,
        maxLength: 7,
      },
    ),
  })
  .map(({ pupils, junior, nudges }) => {
    const hundredths = nudges.map(({ floor, by, plenty }, index) => {
      const shared = index >= 3;
      const sharers = shared ? pupils * 10 + junior * 11 : pupils * 10;
      const target =
        (LIMITS[index]! * sharers * (floor ? 85 : 100)) / (PER_HUNDRED[index] ? 1000 : 10) / 100;
      return Math.max(0, Math.round(target * (plenty ? 3 : 1)) + by);
    });
    return { pupils, junior, hundredths };
  });

type School = typeof school extends fc.Arbitrary<infer Value> ? Value : never;

const rowOf = ({ pupils, junior, hundredths }: School, index: number): CellValue[] => [
  `第${index + 1}学校`,
  junior > 0 ? "九年一贯制学校" : "小学",
  pupils,
  junior > 0 ? junior : "",
  ...hundredths.map((value) => value / 100),
];

function assess(headings: readonly CellValue[], rows: readonly CellValue[][]): Assessment {
  const result = recogniseSchoolTable(gridOf("小学", [headings, ...rows]), () => totalsChosen);
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return assessTable(result.table, qualityBalance2017, "primary");
}

test("every school's verdict equals that of exact whole-number arithmetic, ties included", () => {
  let ties = 0;
  fc.assert(
    fc.property(fc.array(school, { minLength: 1, maxLength: 4 }), (schools) => {
      const result = assess(HEADINGS, schools.map(rowOf));
      schools.forEach((given, index) => {
        const exact = exactSchoolVerdict({
          pupils: BigInt(given.pupils),
          juniorPupils: BigInt(given.junior),
          hundredths: given.hundredths.map(BigInt),
        });
        expect(result.schools[index]!.verdict).toBe(exact);
        ties += result.schools[index]!.indicators.filter(
          ({ margin }) => margin !== undefined && Math.abs(margin) < 1e-9,
        ).length;
      });
    }),
    { numRuns: 3000, seed: 20261123 },
  );
  // The sample must really hold ties, or it proves nothing about them.
  expect(ties).toBeGreaterThan(1000);
});

test("the shortfall is enough, and one less is not, combined schools included", () => {
  let short = 0;
  fc.assert(
    fc.property(school, (given) => {
      const row = rowOf(given, 0);
      const before = assess(HEADINGS, [row]).schools[0]!;
      for (const [index, result] of before.indicators.entries()) {
        if (result.state !== "short" && result.state !== "belowFloor") continue;
        expect(result.wholeSchool ?? false).toBe(given.junior > 0 && index >= 3);
        short += index >= 3 && given.junior > 0 ? 1 : 0;
        const countable = index < 3 || index === 6;
        const mended = [...row];
        mended[index + 4] = Number(mended[index + 4]) + result.shortfall!;
        expect(assess(HEADINGS, [mended]).schools[0]!.indicators[index]!.state).toBe("met");
        if (!countable) continue;
        mended[index + 4] = Number(mended[index + 4]) - 1;
        expect(assess(HEADINGS, [mended]).schools[0]!.indicators[index]!.state).not.toBe("met");
      }
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(short).toBeGreaterThan(200);
});

test("the order of rows and columns changes no verdict and no coefficient beyond the last digits", () => {
  fc.assert(
    fc.property(
      fc.array(school, { minLength: 2, maxLength: 6 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (schools, random) => {
        const shuffle = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const columns = shuffle(HEADINGS.map((_, index) => index));
        const rows = shuffle(schools.map(rowOf));
        const plain = assess(HEADINGS, schools.map(rowOf));
        const shuffled = assess(
          columns.map((index) => HEADINGS[index]!),
          rows.map((row) => columns.map((index) => row[index]!)),
        );
        expect(
          Object.fromEntries(shuffled.schools.map(({ name, verdict }) => [name, verdict])),
        ).toEqual(Object.fromEntries(plain.schools.map(({ name, verdict }) => [name, verdict])));
        plain.coefficients.forEach(({ value }, index) => {
          const other = shuffled.coefficients[index]!.value;
          if (value === undefined) expect(other).toBeUndefined();
          else expect(Math.abs(other! - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, value));
        });
      },
    ),
    { numRuns: 300, seed: 11 },
  );
});

test("nothing is dropped: rows in = schools + left out, for any mixture of rows", () => {
  const anyRow = fc.oneof(
    school.map((given) => rowOf(given, 0)),
    fc.constant<CellValue[]>([]),
    fc.constant<CellValue[]>(["合计", "", 1]),
    fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant("")), {
      maxLength: 11,
    }) as fc.Arbitrary<CellValue[]>,
  );
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), school, (rows, last) => {
      const all = [...rows, rowOf(last, 99)];
      const recognised = recogniseSchoolTable(gridOf("小学", [HEADINGS, ...all]));
      if (!("table" in recognised)) return;
      const result = assessTable(recognised.table, qualityBalance2017, "primary");
      const seen = [
        ...result.schools.map(({ row }) => row),
        ...result.leftOut.map(({ row }) => row),
      ].sort((a, b) => a - b);
      const otherLevel = recognised.table.rows
        .filter(({ levels }) => levels.length > 0 && !levels.includes("primary"))
        .map(({ row }) => row);
      const expected = all
        .map((_, index) => index + 1)
        .filter((row) => row >= recognised.table.firstRow);
      expect([...seen, ...otherLevel].sort((a, b) => a - b)).toEqual(expected);
    }),
    { numRuns: 1000, seed: 3 },
  );
});
