import fc from "fast-check";
import { giniCoefficient } from "../../src/measures/giniCoefficient";
import { mclooneIndex } from "../../src/measures/mclooneIndex";
import { rangeRatio } from "../../src/measures/rangeRatio";
import { sortedByValue } from "../../src/measures/sortedByValue";
import { theilIndex } from "../../src/measures/theilIndex";
import { weightedQuantile } from "../../src/measures/weightedQuantile";
import { exactGini } from "../oracle/exactGini";
import { exactMcLoone } from "../oracle/exactMcLoone";
import { exactTheil } from "../oracle/exactTheil";
import { oneRowPerPupil } from "../oracle/oneRowPerPupil";
import { relativeError } from "../oracle/relativeError";

interface School {
  readonly value: number;
  readonly pupils: number;
}

/** Schools as they are: whole pupils, values with two decimals, some without any. */
const schools: fc.Arbitrary<School[]> = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 30_000 }).map((hundredths) => hundredths / 100),
      pupils: fc.integer({ min: 1, max: 6000 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .filter((rows) => rows.some(({ value }) => value > 0));

/** Values that are as good as equal: they differ from the twelfth digit on. */
const likeSchools: fc.Arbitrary<School[]> = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 9999 }).map((digits) => 7 + digits * 2 ** -40),
    pupils: fc.integer({ min: 1, max: 6000 }),
  }),
  { minLength: 2, maxLength: 12 },
);

/** Values and weights over twelve orders of magnitude. */
const magnitude = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, exponent]) => digits * 10 ** exponent);
const wideSchools: fc.Arbitrary<School[]> = fc.array(
  fc.record({ value: magnitude, pupils: magnitude }),
  { minLength: 1, maxLength: 12 },
);

const columns = (rows: readonly School[]) =>
  [rows.map(({ value }) => value), rows.map(({ pupils }) => pupils)] as const;

const exactly = { numRuns: 200 };

describe.each([
  ["Gini coefficient", giniCoefficient, exactGini],
  ["Theil index", theilIndex, exactTheil],
] as const)("the %s against exact arithmetic, to 13 digits", (_name, measure, exact) => {
  test.each([
    ["schools as they are", schools],
    ["schools that differ from the twelfth digit on", likeSchools],
    ["values and weights over twelve orders of magnitude", wideSchools],
  ])("%s", (_which, some) => {
    fc.assert(
      fc.property(some, (rows) => {
        const found = measure(...columns(rows))!;
        expect(relativeError(found, exact(...columns(rows)))).toBeLessThan(1e-13);
      }),
      exactly,
    );
  });

  test("without pupils every school weighs 1", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const [values] = columns(rows);
        expect(relativeError(measure(values)!, exact(values))).toBeLessThan(1e-13);
      }),
      exactly,
    );
  });
});

test("the Gini coefficient of a long list, against all its pairs", () => {
  const values = Array.from({ length: 400 }, (_, index) => ((index * 7919) % 1013) / 64);
  const pupils = values.map((_, index) => 20 + ((index * 104_729) % 1999));
  let distances = 0;
  let total = 0;
  let all = 0;
  values.forEach((one, i) => {
    total += one * pupils[i]!;
    all += pupils[i]!;
    values.forEach((other, j) => (distances += Math.abs(one - other) * pupils[i]! * pupils[j]!));
  });
  // Sixty-fourths times whole pupils: every sum above is exact.
  expect(giniCoefficient(values, pupils)).toBeCloseTo(distances / (2 * total * all), 15);
});

test("a school with nothing adds 0 to Theil's sum: half of the pupils having all gives ln 2", () => {
  expect(theilIndex([0, 2], [1, 1])).toBe(Math.LN2);
  expect(theilIndex([0, 0, 8], [30, 30, 20])).toBeCloseTo(Math.log(4), 15);
});

test("one pupil of n with everything has a Gini coefficient of 1 − 1/n: no correction for few schools", () => {
  expect(giniCoefficient([0, 0, 0, 5])).toBe(0.75);
  expect(giniCoefficient([0, 5], [999, 1])).toBe(0.999);
});

describe("the quantile", () => {
  const small = fc.array(
    fc.record({
      value: fc.integer({ min: 1, max: 12 }),
      pupils: fc.integer({ min: 1, max: 25 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test("is what a list with one row per pupil gives, counted off", () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 99 }), (rows, q) => {
        const { lower, upper } = weightedQuantile(sortedByValue(...columns(rows)), q / 100);
        expect((lower + upper) / 2).toBe(oneRowPerPupil(...columns(rows)).percentile(q));
      }),
      { numRuns: 1000 },
    );
  });

  test("is Excel's MEDIAN where all weigh the same", () => {
    const medianOf = (values: number[]) => {
      const { lower, upper } = weightedQuantile(sortedByValue(values), 0.5);
      return (lower + upper) / 2;
    };
    expect(medianOf([9, 1, 4])).toBe(4);
    expect(medianOf([9, 1, 4, 5])).toBe(4.5);
  });

  test("sees an exact half where doubles do not: 0.1 + 0.2 of 0.6", () => {
    expect(weightedQuantile(sortedByValue([1, 2, 3], [0.1, 0.2, 0.3]), 0.5)).toEqual({
      lower: 2,
      upper: 3,
    });
  });

  test("serves McLoone index and range ratio, on which one row per pupil agrees", () => {
    fc.assert(
      fc.property(small, (rows) => {
        const expected = oneRowPerPupil(...columns(rows));
        expect(relativeError(mclooneIndex(...columns(rows))!, expected.mcloone)).toBeLessThan(
          1e-13,
        );
        expect(relativeError(rangeRatio(...columns(rows))!, expected.rangeRatio)).toBeLessThan(
          1e-13,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("the McLoone index", () => {
  test("equals exact fractions", () => {
    for (const some of [schools, likeSchools, wideSchools]) {
      fc.assert(
        fc.property(some, (rows) => {
          const found = mclooneIndex(...columns(rows));
          const median = weightedQuantile(sortedByValue(...columns(rows)), 0.5);
          if (median.upper === 0) expect(found).toBeUndefined();
          else expect(relativeError(found!, exactMcLoone(...columns(rows)))).toBeLessThan(1e-13);
        }),
        exactly,
      );
    }
  });

  test("is 1 where nobody is below the median, however far the others are above it", () => {
    expect(mclooneIndex([5, 5, 5, 40, 90])).toBe(1);
    expect(mclooneIndex([3])).toBe(1);
  });

  test("is undefined where half of the pupils have nothing, and never 1", () => {
    expect(mclooneIndex([0, 7], [60, 40])).toBeUndefined();
    expect(mclooneIndex([0, 7], [50, 50])).toBe(0);
  });

  test("does not see the upper half", () => {
    expect(mclooneIndex([1, 2, 4, 5, 6])).toBe(mclooneIndex([1, 2, 4, 500, 600]));
    expect(mclooneIndex([1, 2, 4, 5, 6])).toBe(0.375);
  });
});

describe("the range ratio", () => {
  test("leaves out a twentieth of the pupils at either end, not of the schools", () => {
    const values = [1, 2, 3, 30];
    expect(rangeRatio(values, [4, 50, 42, 4])).toBe(0.5);
    expect(rangeRatio(values, [6, 50, 38, 6])).toBe(29);
    // Exactly a twentieth: midway to the neighbour, 1.5 and 16.5.
    expect(rangeRatio(values, [5, 50, 40, 5])).toBe(10);
  });

  test("is undefined where the fifth percentile is 0", () => {
    expect(rangeRatio([0, 4], [6, 94])).toBeUndefined();
    expect(rangeRatio([0, 4], [4, 96])).toBe(0);
  });
});

describe("what cannot change any of them", () => {
  const measures = { giniCoefficient, theilIndex, mclooneIndex, rangeRatio };
  const same = (one: readonly School[], other: readonly School[]): void => {
    for (const measure of Object.values(measures)) {
      const before = measure(...columns(one));
      const after = measure(...columns(other));
      if (before === undefined) expect(after).toBeUndefined();
      else expect(Math.abs(after! - before)).toBeLessThanOrEqual(1e-13 * Math.max(1, before));
    }
  };

  test("the order of the schools", () => {
    fc.assert(fc.property(schools, (rows) => same(rows, [...rows].reverse())));
  });

  test("all values multiplied: 万元 or 元, per pupil or per hundred", () => {
    fc.assert(
      fc.property(schools, fc.constantFrom(0.01, 3, 100, 10_000), (rows, factor) =>
        same(
          rows,
          rows.map((row) => ({ ...row, value: row.value * factor })),
        ),
      ),
    );
  });

  test("all pupils multiplied, also by no whole number", () => {
    fc.assert(
      fc.property(schools, fc.constantFrom(2, 7, 50, 0.1, 1.32), (rows, factor) =>
        same(
          rows,
          rows.map((row) => ({ ...row, pupils: row.pupils * factor })),
        ),
      ),
    );
  });

  test("a school split into two equal halves", () => {
    fc.assert(
      fc.property(schools, fc.nat(), (rows, pick) => {
        const { value, pupils } = rows[pick % rows.length]!;
        const half = { value, pupils: pupils / 2 };
        const others = rows.filter((_, index) => index !== pick % rows.length);
        same(rows, [...others, half, half]);
      }),
    );
  });

  test("a school that is left out: a blank value, no pupils", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        same(rows, [{ value: NaN, pupils: 10 }, ...rows, { value: 3, pupils: 0 }]);
      }),
    );
  });
});

test("giving from a rich school to a poor one lowers Gini and Theil", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 6 }),
      (poor, gap, others) => {
        const before = [poor, poor + 2 * gap, ...others];
        const after = [poor + gap, poor + gap, ...others];
        expect(giniCoefficient(after)!).toBeLessThan(giniCoefficient(before)!);
        expect(theilIndex(after)!).toBeLessThan(theilIndex(before)!);
      },
    ),
  );
});

describe("at the edges", () => {
  const measures = [giniCoefficient, theilIndex, mclooneIndex, rangeRatio];

  test("equal schools are exactly equal", () => {
    const [values, pupils] = [
      [0.1, 0.1, 0.1],
      [3, 7, 11],
    ];
    expect(measures.map((measure) => measure(values, pupils))).toEqual([0, 0, 1, 0]);
  });

  test("nothing, or nothing of the resource, is undefined and not perfectly equal", () => {
    for (const measure of measures) {
      expect(measure([])).toBeUndefined();
      expect(measure([NaN, 3], [5, 0])).toBeUndefined();
      expect(measure([0, 0], [20, 30])).toBeUndefined();
    }
  });

  test("columns of different length are refused", () => {
    for (const measure of measures) expect(() => measure([1, 2], [1])).toThrow(RangeError);
  });
});

describe("sorting", () => {
  test("orders any values at or above 0, and weights follow their values", () => {
    const value = fc.oneof(
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, Number.MIN_VALUE, Number.MAX_VALUE, 1, 1 + Number.EPSILON),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), (values) => {
        const weights = values.map((_, index) => index + 1);
        const sorted = sortedByValue(values, weights);
        expect([...sorted.values]).toEqual([...values.map((one) => one + 0)].sort((a, b) => a - b));
        sorted.weights.forEach((weight, index) =>
          expect(values[weight - 1]! + 0).toBe(sorted.values[index]),
        );
        expect(new Set(sorted.weights).size).toBe(values.length);
      }),
    );
  });

  test("refuses what has no place in that order", () => {
    expect(() => sortedByValue([1, -1])).toThrow(RangeError);
  });
});
