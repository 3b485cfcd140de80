import fc from "fast-check";
import { coefficientOfVariation } from "../../src/measures/coefficientOfVariation";
import { compositeCoefficient } from "../../src/measures/compositeCoefficient";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { exactCoefficientOfVariation, exactDifferenceCoefficient } from "../oracle/exactSpread";
import { fiveSchools } from "../oracle/fiveSchools";
import { pairwiseCoefficient } from "../oracle/pairwiseCoefficient";
import { relativeError } from "../oracle/relativeError";

/** Schools as statistics have them: whole pupils, stocks with two decimals. */
const schools = fc.array(
  fc.record({
    pupils: fc.integer({ min: 1, max: 6000 }),
    total: fc.integer({ min: 0, max: 50_000_000 }).map((hundredths) => hundredths / 100),
  }),
  { minLength: 1, maxLength: 25 },
);
const someSchools = schools.filter((rows) => rows.some(({ total }) => total > 0));
const columns = (rows: readonly { pupils: number; total: number }[]) =>
  [rows.map(({ total }) => total), rows.map(({ pupils }) => pupils)] as const;
const coefficientOf = (rows: readonly { pupils: number; total: number }[]): number =>
  differenceCoefficient(...columns(rows)).coefficient;

describe("the published five-school example", () => {
  test("comes out to the last digit", () => {
    const found = differenceCoefficient(fiveSchools.books, fiveSchools.pupils);
    expect(found.count).toBe(5);
    expect(found.mean).toBe(fiveSchools.mean);
    expect(found.standardDeviation).toBeCloseTo(fiveSchools.standardDeviation, 14);
    expect(found.coefficient).toBe(fiveSchools.coefficient);
  });

  test("is what exact fractions give", () => {
    expect(exactDifferenceCoefficient(fiveSchools.books, fiveSchools.pupils)).toEqual({
      mean: fiveSchools.mean,
      standardDeviation: fiveSchools.standardDeviation,
      coefficient: fiveSchools.coefficient,
    });
  });

  test("is the same from per-pupil values weighted by pupils, and never an unweighted one", () => {
    const perPupil = fiveSchools.books.map((total, index) => total / fiveSchools.pupils[index]!);
    const weighted = coefficientOfVariation(perPupil, fiveSchools.pupils).coefficient;
    expect(weighted).toBe(fiveSchools.coefficient);
    for (const wrong of fiveSchools.notThese) {
      expect(Math.abs(weighted - wrong)).toBeGreaterThan(0.01);
    }
    expect(coefficientOfVariation(perPupil).coefficient).toBeCloseTo(fiveSchools.notThese[0], 15);
  });
});

test("the composite of a district's published coefficients is the one it printed", () => {
  const published = [0.297929, 0.501787, 0.401952, 0.288419, 0.37545, 0.312782, 0.394205];
  expect(compositeCoefficient(published).toFixed(6)).toBe("0.367503");
});

describe("against exact fractions", () => {
  test("schools as they are", () => {
    fc.assert(
      fc.property(someSchools, (rows) => {
        const found = differenceCoefficient(...columns(rows));
        const exact = exactDifferenceCoefficient(...columns(rows));
        expect(relativeError(found.mean, exact.mean)).toBeLessThan(1e-14);
        expect(relativeError(found.coefficient, exact.coefficient)).toBeLessThan(1e-13);
      }),
      { numRuns: 300 },
    );
  });

  test("schools so alike that their ratios differ in the last digits only", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            pupils: fc.integer({ min: 1, max: 6000 }),
            extra: fc.integer({ min: 1, max: 9 }),
          }),
          { minLength: 2, maxLength: 20 },
        ),
        fc.constantFrom(1e3, 1e6, 1e9),
        (rows, level) => {
          const pupils = rows.map((row) => row.pupils);
          const totals = rows.map((row) => row.pupils * level + row.extra);
          const exact = exactDifferenceCoefficient(totals, pupils);
          const found = differenceCoefficient(totals, pupils);
          expect(relativeError(found.coefficient, exact.coefficient)).toBeLessThan(1e-13);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("a first school that is nothing like the others", () => {
    fc.assert(
      fc.property(someSchools, fc.constantFrom(1e-6, 1e4, 1e8), (rows, factor) => {
        const pupils = [1, ...rows.map((row) => row.pupils)];
        const totals = [factor, ...rows.map((row) => row.total + row.pupils * 100)];
        const exact = exactDifferenceCoefficient(totals, pupils);
        const found = differenceCoefficient(totals, pupils);
        expect(relativeError(found.coefficient, exact.coefficient)).toBeLessThan(1e-13);
      }),
      { numRuns: 200 },
    );
  });

  test("any values with any weights, over twelve orders of magnitude", () => {
    const magnitude = fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -6, max: 6 }))
      .map(([digits, exponent]) => digits * 10 ** exponent);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(magnitude, magnitude), { minLength: 1, maxLength: 15 }),
        (pairs) => {
          const values = pairs.map(([value]) => value);
          const weights = pairs.map(([, weight]) => weight);
          const exact = exactCoefficientOfVariation(values, weights);
          const found = coefficientOfVariation(values, weights);
          expect(relativeError(found.mean, exact.mean)).toBeLessThan(1e-13);
          expect(relativeError(found.coefficient, exact.coefficient)).toBeLessThan(1e-13);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("more pairs than one block of the walk holds", () => {
    const values = Array.from({ length: 1000 }, (_, index) => 5 + ((index * 7919) % 1013) / 100);
    const weights = values.map((_, index) => 20 + ((index * 104_729) % 1999));
    const exact = exactCoefficientOfVariation(values, weights).coefficient;
    expect(relativeError(coefficientOfVariation(values, weights).coefficient, exact)).toBeLessThan(
      1e-15,
    );
  });
});

test("a second formula, over all pairs of schools, agrees", () => {
  fc.assert(
    fc.property(someSchools, (rows) => {
      const [totals, pupils] = columns(rows);
      expect(pairwiseCoefficient(totals, pupils)).toBeCloseTo(coefficientOf(rows), 10);
    }),
    { numRuns: 200 },
  );
});

describe("what cannot change the coefficient", () => {
  const same = (one: number, other: number): void =>
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(one)));

  test("the order of the schools", () => {
    fc.assert(
      fc.property(someSchools, (rows) =>
        same(coefficientOf(rows), coefficientOf([...rows].reverse())),
      ),
    );
  });

  test("all resources multiplied: 万元 or 元, per pupil or per hundred", () => {
    fc.assert(
      fc.property(someSchools, fc.constantFrom(0.01, 3, 100, 10_000), (rows, factor) =>
        same(
          coefficientOf(rows),
          coefficientOf(rows.map((row) => ({ ...row, total: row.total * factor }))),
        ),
      ),
    );
  });

  test("all pupils multiplied", () => {
    fc.assert(
      fc.property(someSchools, fc.integer({ min: 2, max: 50 }), (rows, factor) =>
        same(
          coefficientOf(rows),
          coefficientOf(rows.map((row) => ({ ...row, pupils: row.pupils * factor }))),
        ),
      ),
    );
  });

  test("a school split into two equal halves", () => {
    fc.assert(
      fc.property(someSchools, fc.nat(), (rows, pick) => {
        const index = pick % rows.length;
        const { pupils, total } = rows[index]!;
        const half = { pupils: pupils / 2, total: total / 2 };
        const others = rows.filter((_, other) => other !== index);
        same(coefficientOf(rows), coefficientOf([...others, half, half]));
      }),
    );
  });
});

describe("at the edges", () => {
  test("equal schools have a coefficient of exactly 0", () => {
    expect(differenceCoefficient([1, 2, 3, 100], [3, 6, 9, 300]).coefficient).toBe(0);
  });

  test("a county without any of the resource is undefined, not perfectly equal", () => {
    const spread = differenceCoefficient([0, 0], [20, 30]);
    expect(spread).toEqual({ count: 2, mean: 0, standardDeviation: 0, coefficient: NaN });
  });

  test("nothing to count is undefined", () => {
    const nothing = { count: 0, mean: NaN, standardDeviation: NaN, coefficient: NaN };
    expect(differenceCoefficient([], [])).toEqual(nothing);
    expect(differenceCoefficient([5, NaN], [0, 10])).toEqual(nothing);
  });

  test("a zero stays in, a blank and a school without pupils do not", () => {
    const counted = differenceCoefficient([0, 10, 20], [10, 10, 10]);
    expect(differenceCoefficient([0, NaN, 10, 7, 20], [10, 10, 10, 0, 10])).toEqual(counted);
    expect(counted.count).toBe(3);
  });

  test("columns of different length are refused", () => {
    expect(() => differenceCoefficient([1, 2], [1])).toThrow(RangeError);
  });

  test("no coefficients have no composite", () => {
    expect(compositeCoefficient([])).toBeNaN();
    expect(compositeCoefficient([0.3, NaN])).toBeNaN();
  });
});
