import fc from "fast-check";
import { addUpTo } from "../../src/measures/addUpTo";
import { contributions } from "../../src/measures/contributions";
import { decomposeSpread } from "../../src/measures/decomposeSpread";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { lostInProduct } from "../../src/measures/lostInProduct";
import { sumOf } from "../../src/measures/sumOf";
import { exactDecomposition } from "../oracle/exactDecomposition";
import { Fraction, sumOf as exactSumOf } from "../oracle/Fraction";
import { isNearestDouble } from "../oracle/isNearestDouble";
import { relativeError } from "../oracle/relativeError";

interface School {
  readonly total: number;
  readonly pupils: number;
  readonly group: number;
}

const group = fc.integer({ min: 0, max: 3 });

/** Schools as statistics have them: whole pupils, stocks with two decimals, some without any. */
const schools: fc.Arbitrary<School[]> = fc.array(
  fc.record({
    total: fc.integer({ min: 0, max: 50_000_000 }).map((hundredths) => hundredths / 100),
    pupils: fc.integer({ min: 1, max: 6000 }),
    group,
  }),
  { minLength: 1, maxLength: 16 },
);

/** Schools that are as good as equal: a few hundredths more on a stock of up to a million million. */
const likeSchools: fc.Arbitrary<School[]> = fc
  .tuple(
    fc.constantFrom(1e3, 1e6, 1e9),
    fc.array(
      fc.record({
        total: fc.integer({ min: 1, max: 999 }),
        pupils: fc.integer({ min: 1, max: 6000 }),
        group,
      }),
      { minLength: 2, maxLength: 12 },
    ),
  )
  .map(([level, rows]) =>
    rows.map((row) => ({ ...row, total: row.pupils * level + row.total / 100 })),
  );

/** Groups whose means are as good as equal while their schools are not. */
const balancedGroups: fc.Arbitrary<School[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 1, max: 3000 }), group), {
    minLength: 2,
    maxLength: 8,
  })
  .map((pairs) =>
    pairs.flatMap(([gap, pupils, own]) => [
      { total: pupils * 500_000 + gap, pupils, group: own },
      { total: pupils * 500_000 - gap + 1, pupils, group: own },
    ]),
  );

/** Groups numbered in order of first appearance, as the function numbers them. */
function columns(rows: readonly School[]) {
  const known = [...new Set(rows.map((row) => row.group))];
  return [
    rows.map(({ total }) => total),
    rows.map(({ pupils }) => pupils),
    rows.map((row) => known.indexOf(row.group)),
  ] as const;
}

const withSome = (rows: readonly School[]) => rows.some(({ total }) => total > 0);

describe.each([
  ["schools as they are", schools.filter(withSome)],
  ["schools that are as good as equal", likeSchools],
  ["groups that are as good as equal", balancedGroups],
])("against exact fractions, to 13 digits: %s", (_which, some) => {
  test("each part, and the identity CV² = within + between", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const found = decomposeSpread(...columns(rows))!;
        const exact = exactDecomposition(...columns(rows));
        expect(exact.addsUp).toBe(true);
        expect(found.groups).toHaveLength(exact.groups.length);
        found.groups.forEach((part, index) => {
          const truth = exact.groups[index]!;
          expect(relativeError(part.share, truth.share)).toBeLessThan(1e-15);
          expect(relativeError(part.spread.mean, truth.mean)).toBeLessThan(1e-14);
          expect(relativeError(part.within, truth.within)).toBeLessThan(1e-13);
          expect(relativeError(part.between, truth.between)).toBeLessThan(1e-13);
        });
        expect(relativeError(found.county.within, exact.within)).toBeLessThan(1e-13);
        expect(relativeError(found.county.between, exact.between)).toBeLessThan(1e-13);
        const half = (found.county.within + found.county.between) / 2;
        expect(relativeError(half, exact.square / 2)).toBeLessThan(1e-13);
      }),
      { numRuns: 300 },
    );
  });

  test("what is printed adds up to the last digit", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const { groups, county } = decomposeSpread(...columns(rows))!;
        expect(county.within + county.between).toBe(county.spread.coefficient ** 2);
        for (const kind of ["within", "between"] as const) {
          const exact = exactSumOf(groups.map((part) => Fraction.ofDouble(part[kind])));
          if (county[kind] === 0) expect(exact.toNumber()).toBe(0);
          else expect(isNearestDouble(county[kind], exact)).toBe(true);
          for (const part of groups) expect(part[kind]).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("each school's contribution", () => {
    fc.assert(
      fc.property(some, (rows) => {
        const [totals, pupils] = columns(rows);
        const exact = exactDecomposition(...columns(rows));
        const found = contributions(totals, pupils);
        found.forEach((share, index) =>
          expect(relativeError(share, exact.contributions[index]!)).toBeLessThan(1e-13),
        );
        const all = exactSumOf(found.map(Fraction.ofDouble));
        if (exact.square === 0) expect(all.toNumber()).toBe(0);
        else expect(isNearestDouble(1, all)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test("the coefficients are those of CVRATIO, to the last digit", () => {
  fc.assert(
    fc.property(schools.filter(withSome), (rows) => {
      const [totals, pupils, groupOf] = columns(rows);
      const { groups, county } = decomposeSpread(totals, pupils, groupOf)!;
      expect(county.spread).toEqual(differenceCoefficient(totals, pupils));
      groups.forEach((part, number) => {
        const own = (numbers: readonly number[]) =>
          numbers.filter((_, index) => groupOf[index] === number);
        expect(part.spread).toEqual(differenceCoefficient(own(totals), own(pupils)));
      });
    }),
  );
});

describe("what cannot change the parts", () => {
  const same = (one: readonly School[], other: readonly School[]): void => {
    const before = decomposeSpread(...columns(one))!;
    const after = decomposeSpread(...columns(other))!;
    // Multiplying rounds the stocks themselves, each in its last digit, which moves CV² by that times CV.
    const { coefficient } = before.county.spread;
    const leeway = 1e-13 * coefficient ** 2 + 1e-15 * coefficient;
    before.groups.forEach((part, index) => {
      const changed = after.groups[index]!;
      expect(Math.abs(changed.share - part.share)).toBeLessThanOrEqual(1e-15);
      expect(Math.abs(changed.within - part.within)).toBeLessThanOrEqual(leeway);
      expect(Math.abs(changed.between - part.between)).toBeLessThanOrEqual(leeway);
    });
  };

  test("all stocks or all pupils multiplied", () => {
    fc.assert(
      fc.property(schools.filter(withSome), fc.constantFrom(0.01, 3, 10_000), (rows, factor) => {
        same(
          rows,
          rows.map((row) => ({ ...row, total: row.total * factor })),
        );
        same(
          rows,
          rows.map((row) => ({ ...row, pupils: row.pupils * factor })),
        );
      }),
    );
  });

  test("a school split into two equal halves", () => {
    fc.assert(
      fc.property(schools.filter(withSome), fc.nat(), (rows, pick) => {
        const index = pick % rows.length;
        const row = rows[index]!;
        const half = { ...row, total: row.total / 2, pupils: row.pupils / 2 };
        same(rows, [...rows.slice(0, index), half, half, ...rows.slice(index + 1)]);
      }),
    );
  });
});

describe("at the edges", () => {
  test("one group has only a part within, a group per school only parts between", () => {
    const [totals, pupils] = [
      [279, 137, 935, 160, 402],
      [45, 37, 89, 76, 55],
    ];
    const one = decomposeSpread(totals, pupils, [0, 0, 0, 0, 0])!;
    expect([one.county.within, one.county.between]).toEqual([0.5152566298844764 ** 2, 0]);
    const each = decomposeSpread(totals, pupils, [0, 1, 2, 3, 4])!;
    expect([each.county.within, each.county.between]).toEqual([0, 0.5152566298844764 ** 2]);
  });

  test("a group without any of the resource has no coefficient, but its part between", () => {
    const { groups } = decomposeSpread([0, 0, 6], [1, 2, 3], [0, 0, 1])!;
    expect(groups[0]).toEqual({
      share: 0.5,
      spread: { count: 2, mean: 0, standardDeviation: 0, coefficient: NaN },
      within: 0,
      between: 0.5,
    });
  });

  test("equal schools have parts of exactly 0", () => {
    const { groups, county } = decomposeSpread([1, 2, 3], [10, 20, 30], [0, 1, 0])!;
    expect([...groups, county].map(({ within, between }) => [within, between])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(contributions([1, 2, 3], [10, 20, 30])).toEqual([0, 0, 0]);
  });

  test("ratios that are equal to the last digit only are equal schools too", () => {
    // 0.5 / 5 rounds to 0.1, though 0.5 is not five times the double that stands for 0.1.
    const { groups, county } = decomposeSpread([0.1, 0.5], [1, 5], [0, 1])!;
    expect(county.spread.coefficient).toBe(0);
    expect([...groups, county].map(({ between }) => between)).toEqual([0, 0, 0]);
    expect(contributions([0.1, 0.5], [1, 5])).toEqual([0, 0]);
  });

  test("a blank and a school without pupils count nowhere", () => {
    const counted = decomposeSpread([1, 3], [1, 1], [0, 1]);
    expect(decomposeSpread([1, NaN, 3, 8], [1, 5, 1, 0], [0, NaN, 1, NaN])).toEqual(counted);
    expect(contributions([1, NaN, 3, 8], [1, 5, 1, 0])).toEqual([0.5, 0, 0.5, 0]);
  });

  test("nothing, or nothing of the resource, is undefined", () => {
    expect(decomposeSpread([], [], [])).toBeUndefined();
    expect(decomposeSpread([0, 0], [1, 2], [0, 1])).toBeUndefined();
    expect(contributions([0, 0], [1, 2])).toEqual([0, 0]);
  });
});

test("parts that are a few last digits off are made to add up, none by more than a few", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -4, max: 4 }),
      (parts, digits) => {
        const sum = sumOf(parts).value * (1 + digits * Number.EPSILON);
        const settled = addUpTo(parts, sum);
        expect(isNearestDouble(sum, exactSumOf(settled.map(Fraction.ofDouble)))).toBe(true);
        settled.forEach((part, index) =>
          expect(Math.abs(part - parts[index]!)).toBeLessThanOrEqual(8 * Number.EPSILON * sum),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test("what a product loses is found exactly", () => {
  const factor = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(factor, factor, (one, other) => {
      const exact = Fraction.ofDouble(one).times(Fraction.ofDouble(other));
      const lost = exact.minus(Fraction.ofDouble(one * other));
      expect(Fraction.ofDouble(lostInProduct(one, other)).compare(lost)).toBe(0);
    }),
  );
});
