import fc from "fast-check";
import { growth } from "../../src/measures/growth";
import { growthGap } from "../../src/measures/growthGap";
import { rises } from "../../src/measures/rises";
import { share } from "../../src/measures/share";
import { Fraction } from "../oracle/Fraction";
import { relativeError } from "../oracle/relativeError";

/** Money as a county writes it: yuan and fen, or 10,000 yuan. */
const money = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 100_000_000_000 }).map((fen) => fen / 100),
);
const closeMoney = fc
  .tuple(fc.integer({ min: 1_000_000, max: 10_000_000 }), fc.integer({ min: -50, max: 50 }))
  .map(([fen, more]) => ({ previous: fen / 100, current: (fen + more) / 100 }));
const twoYears = fc.oneof(fc.record({ current: money, previous: money }), closeMoney);

const decimal = (value: number): Fraction => Fraction.ofDecimal(value.toFixed(2));
const factor = ({ current, previous }: { current: number; previous: number }): Fraction =>
  decimal(current).over(decimal(previous));

describe("growth", () => {
  test("is a fraction of the year before", () => {
    expect(growth(64808, 59953)).toBe(0.08098010107917869);
    expect(growth(90, 100)).toBe(-0.1);
    expect(growth(0, 100)).toBe(-1);
  });

  test("needs a year before, and a year", () => {
    expect(growth(5, 0)).toBeNaN();
    expect(growth(5, NaN)).toBeNaN();
    expect(growth(NaN, 5)).toBeNaN();
  });

  test("is 0 where only the last binary digit of a sum differs", () => {
    expect(0.1 + 0.2 - 0.3).not.toBe(0);
    expect(growth(0.1 + 0.2, 0.3)).toBe(0);
    expect(growth(77726.01, 77726)).toBeGreaterThan(0);
  });

  test("equals exact fractions, also where one year is all but the other", () => {
    fc.assert(
      fc.property(twoYears, ({ current, previous }) => {
        const before = Fraction.ofDouble(previous);
        const exact = Fraction.ofDouble(current).minus(before).over(before).toNumber();
        expect(relativeError(growth(current, previous), exact)).toBeLessThan(4e-16);
      }),
      { numRuns: 3000 },
    );
  });

  test("does not know whether money is counted in yuan or in 10,000 yuan", () => {
    fc.assert(
      fc.property(twoYears, ({ current, previous }) => {
        const inYuan = growth(current * 10_000, previous * 10_000);
        expect(Math.abs(inYuan - growth(current, previous))).toBeLessThan(
          4e-16 * Math.max(1, Math.abs(inYuan) + 1),
        );
      }),
    );
  });
});

describe("growthGap", () => {
  test("of the county's report is 0.04 and 0.02 points, with all digits", () => {
    const [education, revenue] = [
      [59953, 64808, 70577],
      [66063, 71385, 77726],
    ];
    const gaps = [1, 2].map((year) =>
      growthGap(
        { current: education![year]!, previous: education![year - 1]! },
        { current: revenue![year]!, previous: revenue![year - 1]! },
      ),
    );
    expect(gaps).toEqual([0.04206351148718919, 0.018860285789020846]);
    // What a subtraction of two rounded growths leaves of the second.
    expect(100 * (70577 / 64808 - 1 - (77726 / 71385 - 1))).toBe(0.018860285789012998);
  });

  test("is the exact difference, rounded once", () => {
    fc.assert(
      fc.property(twoYears, twoYears, (first, second) => {
        const exact = factor(first).minus(factor(second)).times(Fraction.of(100n));
        const found = growthGap(first, second);
        const isTie = Math.abs(exact.toNumber()) < 1e-9 * factor(first).toNumber();
        if (!isTie) expect(relativeError(found, exact.toNumber())).toBeLessThan(1.2e-16);
        expect(growthGap(second, first)).toBe(found === 0 ? 0 : -found);
      }),
      { numRuns: 3000 },
    );
  });

  test("of two series that grow alike is 0, whatever the binary digits say", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (previous, current, share) => {
          const own = { current: current / 100, previous: previous / 100 };
          const other = {
            current: (current * share) / 10_000,
            previous: (previous * share) / 10_000,
          };
          expect(growthGap(own, other)).toBe(0);
        },
      ),
      { numRuns: 3000 },
    );
    expect(growthGap({ current: 0.1 + 0.2, previous: 0.3 }, { current: 7, previous: 7 })).toBe(0);
  });

  test("one fen more in ten million yuan is a gap", () => {
    const flat = { current: 500, previous: 500 };
    expect(growthGap({ current: 10_000_000.01, previous: 10_000_000 }, flat)).toBe(1e-7);
    expect(growthGap({ current: 9_999_999.99, previous: 10_000_000 }, flat)).toBe(-1e-7);
  });

  test("needs both bases and both years", () => {
    const year = { current: 2, previous: 1 };
    expect(growthGap({ current: 2, previous: 0 }, year)).toBeNaN();
    expect(growthGap(year, { current: 2, previous: 0 })).toBeNaN();
    expect(growthGap({ current: NaN, previous: 1 }, year)).toBeNaN();
    expect(growthGap(year, { current: NaN, previous: 1 })).toBeNaN();
    expect(growthGap(year, { current: 1, previous: NaN })).toBeNaN();
  });
});

describe("share", () => {
  test("is part of the whole, and nothing of nothing", () => {
    expect(share(70577, 255310)).toBe(0.27643648897418827);
    expect(share(0, 5)).toBe(0);
    expect(share(5, 0)).toBeNaN();
  });
});

describe("rises", () => {
  test("asks every year to be above the last, or, not strictly, not below it", () => {
    expect(rises([59953, 64808, 70577], true)).toBe(true);
    expect(rises([1533, 1832, 1481], true)).toBe(false);
    expect(rises([1533, 1832, 1481], false)).toBe(false);
    expect(rises([7, 7, 8], true)).toBe(false);
    expect(rises([7, 7, 8], false)).toBe(true);
  });

  test("two equal years are equal, however their sums came about", () => {
    expect(rises([0.3, 0.1 + 0.2], true)).toBe(false);
    expect(rises([0.1 + 0.2, 0.3], false)).toBe(true);
  });

  test("gives no verdict over a gap, nor over one year", () => {
    expect(() => rises([1, NaN, 3], true)).toThrow(RangeError);
    expect(() => rises([1], false)).toThrow(RangeError);
  });

  test("agrees with whole numbers of fen", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 }),
        fc.boolean(),
        (fen, isStrict) => {
          const sorted = [...fen].sort((one, other) => one - other);
          const isRising = fen.every((year, index) => year === sorted[index]);
          const isDistinct = new Set(fen).size === fen.length;
          const years = fen.map((year) => year / 100);
          expect(rises(years, isStrict)).toBe(isRising && (isDistinct || !isStrict));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
