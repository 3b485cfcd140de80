import fc from "fast-check";
import { compareToLimit } from "../../src/measures/compareToLimit";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { changeTo } from "../../src/measures/plan/changeTo";
import { coefficientAfter } from "../../src/measures/plan/coefficientAfter";
import { levelBothEnds } from "../../src/measures/plan/levelBothEnds";
import { levelsToMeet } from "../../src/measures/plan/levelsToMeet";
import { levelToRaise } from "../../src/measures/plan/levelToRaise";
import { raiseLowest } from "../../src/measures/plan/raiseLowest";
import { sumToZero } from "../../src/measures/plan/sumToZero";
import { bisectedAddition, bisectedMove } from "../oracle/bisectedPlans";
import { exactDifferenceCoefficient } from "../oracle/exactSpread";
import { fiveSchools } from "../oracle/fiveSchools";
import { relativeError } from "../oracle/relativeError";

interface School {
  readonly total: number;
  readonly pupils: number;
}
const school = fc.record({
  total: fc.oneof(
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: 5_000_000 }).map((hundredths) => hundredths / 100),
  ),
  pupils: fc.integer({ min: 10, max: 4000 }),
});
/** One pupil with the whole county's books: what leaves that school has fewer digits than the coefficient asks for. */
const oddSchool = fc.record({
  total: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  pupils: fc.constantFrom(1, 2, 700, 0.3),
});
const county = fc
  .array(school, { minLength: 2, maxLength: 25 })
  .filter((schools) => schools.some(({ total }) => total > 0));
const target = fc.integer({ min: 10, max: 900 }).map((thousandths) => thousandths / 1000);

const totalsOf = (schools: readonly School[]) => schools.map(({ total }) => total);
const pupilsOf = (schools: readonly School[]) => schools.map(({ pupils }) => pupils);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const coefficientOf = (schools: readonly School[]) =>
  differenceCoefficient(totalsOf(schools), pupilsOf(schools)).coefficient;
const isMet = (schools: readonly School[], aim: number) =>
  compareToLimit(coefficientOf(schools), aim) <= 0;
const planOf = (plan: typeof raiseLowest, schools: readonly School[], aim: number) =>
  plan(totalsOf(schools), pupilsOf(schools), aim);

const both = [
  ["adding", raiseLowest],
  ["moving", levelBothEnds],
] as const;

describe("the five published schools", () => {
  const { books, pupils } = fiveSchools;

  test("come to 0.5 with the fourth alone: the root of its quadratic equation, in 50 decimal digits", () => {
    // 16.352645152906095883324994150994531861947717559346
    const changes = raiseLowest(books, pupils, 0.5);
    expect(changes.map((change) => change > 0)).toEqual([false, false, false, true, false]);
    expect(changes[3]).toBeCloseTo(16.352645152906096, 12);
    expect(exactDifferenceCoefficient(added(books, changes), pupils).coefficient).toBeCloseTo(
      0.5,
      15,
    );
  });

  test("come to 0.5 with fewer books moved than added", () => {
    const changes = levelBothEnds(books, pupils, 0.5);
    expect(changes.map(Math.sign)).toEqual([0, 0, -1, 1, 0]);
    expect(changes[3]).toBeCloseTo(11.359323110348669, 12);
    expect(exactDifferenceCoefficient(added(books, changes), pupils).coefficient).toBeCloseTo(
      0.5,
      15,
    );
  });

  test("all come to the third's 935 / 89 where nothing may differ, or to the county's 1913 / 302", () => {
    raiseLowest(books, pupils, 0).forEach((change, index) =>
      expect(change).toBeCloseTo((935 / 89) * pupils[index]! - books[index]!, 11),
    );
    levelBothEnds(books, pupils, 0).forEach((change, index) =>
      expect(change).toBeCloseTo((1913 / 302) * pupils[index]! - books[index]!, 11),
    );
  });
});

describe.each(both)("%s", (_name, plan) => {
  test("brings the coefficient to the target and no further, in exact fractions", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        fc.pre(!isMet(schools, aim));
        const changes = planOf(plan, schools, aim);
        const after = added(totalsOf(schools), changes);
        const exact = exactDifferenceCoefficient(after, pupilsOf(schools)).coefficient;
        expect(relativeError(exact, aim)).toBeLessThan(1e-12);
        const found = coefficientAfter(totalsOf(schools), pupilsOf(schools), changes);
        expect(compareToLimit(found, aim)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("reaches the target in the oddest counties too", () => {
    const oddCounty = fc
      .array(oddSchool, { minLength: 2, maxLength: 8 })
      .filter((schools) => schools.some(({ total }) => total > 0));
    fc.assert(
      fc.property(oddCounty, target, (schools, aim) => {
        const found = coefficientAfter(totalsOf(schools), pupilsOf(schools), planOf(plan, schools, aim)); // prettier-ignore
        expect(compareToLimit(found, aim)).toBeLessThanOrEqual(0);
        if (!isMet(schools, aim)) expect(relativeError(found, aim)).toBeLessThan(1e-8);
      }),
      { numRuns: 1000 },
    );
  });

  test("does nothing where the target is met, an exact tie included", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        fc.pre(isMet(schools, aim));
        expect(planOf(plan, schools, aim)).toEqual(schools.map(() => 0));
      }),
    );
    // x = 1 and 3 for equal pupils: S = 1, X = 2. In tenths neither is a binary number.
    expect(plan([1, 3], [1, 1], 0.5)).toEqual([0, 0]);
    expect(plan([0.1, 0.3], [1, 1], 0.5)).toEqual([0, 0]);
    expect(plan([0.7, 2.1, 2.1, 6.3], [7, 7, 21, 21], 0.5)).toEqual([0, 0, 0, 0]);
    // One pupil in a hundred thousand tips it.
    expect(sumOf(plan([1, 3.00001], [1, 1], 0.5).map(Math.abs))).toBeGreaterThan(0);
  });

  test("scales with the totals, and does not mind in what unit pupils are counted", () => {
    fc.assert(
      fc.property(county, target, fc.constantFrom(0.01, 3, 1000), (schools, aim, factor) => {
        const changes = planOf(plan, schools, aim);
        const size = sumOf(totalsOf(schools));
        const more = schools.map((each) => ({ ...each, total: each.total * factor }));
        const heads = schools.map((each) => ({ ...each, pupils: each.pupils * factor }));
        expectClose(
          planOf(plan, more, aim).map((change) => change / factor),
          changes,
          size,
        );
        expectClose(planOf(plan, heads, aim), changes, size);
      }),
      { numRuns: 300 },
    );
  });

  test("does not depend on the order of the schools", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        const backwards = planOf(plan, [...schools].reverse(), aim).reverse();
        expectClose(backwards, planOf(plan, schools, aim), sumOf(totalsOf(schools)));
      }),
      { numRuns: 300 },
    );
  });

  test("gives the two halves of a school what the school would get", () => {
    fc.assert(
      fc.property(county, target, fc.nat(), (schools, aim, chosen) => {
        const index = chosen % schools.length;
        const half = { total: schools[index]!.total / 2, pupils: schools[index]!.pupils / 2 };
        const split = [...schools.slice(0, index), half, half, ...schools.slice(index + 1)];
        const changes = planOf(plan, split, aim);
        changes.splice(index, 2, changes[index]! + changes[index + 1]!);
        expectClose(changes, planOf(plan, schools, aim), sumOf(totalsOf(schools)));
      }),
      { numRuns: 300 },
    );
  });

  test("allows less to a lower target", () => {
    fc.assert(
      fc.property(county, target, target, (schools, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const moved = (aim: number) => sumOf(planOf(plan, schools, aim).map(Math.abs));
        expect(moved(less)).toBeGreaterThanOrEqual(moved(more) * (1 - 1e-12));
      }),
    );
  });

  test("answers with numbers for a target that no double can hit", () => {
    fc.assert(
      fc.property(county, fc.constantFrom(1e-9, 1e-14, 1e-17, 1e-200, 0), (schools, aim) => {
        const changes = planOf(plan, schools, aim);
        expect(changes.every(Number.isFinite)).toBe(true);
        expect(coefficientAfter(totalsOf(schools), pupilsOf(schools), changes)).toBeLessThan(
          1.1e-9,
        );
      }),
    );
  });

  test("hits a target of more digits than are compared", () => {
    fc.assert(
      fc.property(county, fc.double({ min: 0.01, max: 1, noNaN: true }), (schools, aim) => {
        const changes = planOf(plan, schools, aim);
        const found = coefficientAfter(totalsOf(schools), pupilsOf(schools), changes);
        expect(compareToLimit(found, aim)).toBeLessThanOrEqual(0);
        if (!isMet(schools, aim)) expect(relativeError(found, aim)).toBeLessThan(1e-12);
      }),
      { numRuns: 500 },
    );
  });

  test("is judged reached where the next double up would be judged above", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 10 ** 11, max: 9 * 10 ** 11 }), (schools, digits) => {
        // Just under half of the last digit that counts.
        const aim = Number(`0.${digits}5`) - 1.2e-16;
        fc.pre(!isMet(schools, aim));
        const changes = planOf(plan, schools, aim);
        const found = coefficientAfter(totalsOf(schools), pupilsOf(schools), changes);
        expect(compareToLimit(found, aim)).toBeLessThanOrEqual(0);
        expect(relativeError(found, aim)).toBeLessThan(1e-12);
      }),
      { numRuns: 500 },
    );
  });

  test("of a county without any of it is no question", () => {
    expect(() => plan([0, 0], [1, 2], 0.5)).toThrow(RangeError);
  });
});

describe("adding", () => {
  test("raises the lowest to one level and touches nobody above it", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        const changes = planOf(raiseLowest, schools, aim);
        const after = schools.map(({ total, pupils }, i) => (total + changes[i]!) / pupils);
        const level = Math.min(...after);
        for (const [index, change] of changes.entries()) {
          expect(change).toBeGreaterThanOrEqual(0);
          if (change > 0) expect(relativeError(after[index]!, level)).toBeLessThan(1e-14);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("adds in all what halving in on the level adds", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        fc.pre(!isMet(schools, aim));
        const second = bisectedAddition(totalsOf(schools), pupilsOf(schools), aim);
        const found = sumOf(planOf(raiseLowest, schools, aim));
        expect(Math.abs(found - second)).toBeLessThan(1e-11 * (sumOf(totalsOf(schools)) + second));
      }),
      { numRuns: 200 },
    );
  });

  test("shared out in any other way, as much does not reach as far", () => {
    fc.assert(
      fc.property(
        county,
        target,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (schools, aim, shares) => {
          // prettier-ignore
          fc.pre(!isMet(schools, aim));
          const sum = sumOf(planOf(raiseLowest, schools, aim));
          const parts = schools.map(() => shares.next().value as number);
          fc.pre(sumOf(parts) > 0);
          const other = parts.map((part) => (part * sum) / sumOf(parts));
          const found = coefficientAfter(totalsOf(schools), pupilsOf(schools), other);
          expect(found).toBeGreaterThan(aim * (1 - 1e-12));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("moving", () => {
  test("raises the lowest to one level, lowers the highest to another, and adds up to 0 in any order", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        const changes = planOf(levelBothEnds, schools, aim);
        expect(sumOf(changes)).toBe(0);
        expect(sumOf([...changes].sort((one, other) => one - other))).toBe(0);
        const after = schools.map(({ total, pupils }, i) => (total + changes[i]!) / pupils);
        const [lower, upper] = [Math.min(...after), Math.max(...after)];
        const digits = (1e-14 * sumOf(totalsOf(schools))) / Math.min(...pupilsOf(schools));
        for (const [index, change] of changes.entries()) {
          if (change > 0) expect(Math.abs(after[index]! - lower)).toBeLessThan(digits);
          if (change < 0) expect(Math.abs(after[index]! - upper)).toBeLessThan(digits);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("moves in all what halving in on the number of units moves", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        fc.pre(!isMet(schools, aim));
        const second = bisectedMove(totalsOf(schools), pupilsOf(schools), aim);
        const found = sumOf(planOf(levelBothEnds, schools, aim).map((change) => Math.max(0, change))); // prettier-ignore
        expect(Math.abs(found - second)).toBeLessThan(1e-11 * sumOf(totalsOf(schools)));
      }),
      { numRuns: 100 },
    );
  });

  test("moves less than adding adds", () => {
    fc.assert(
      fc.property(county, target, (schools, aim) => {
        const moved = sumOf(planOf(levelBothEnds, schools, aim).map((change) => Math.max(0, change))); // prettier-ignore
        expect(moved).toBeLessThanOrEqual(sumOf(planOf(raiseLowest, schools, aim)) * (1 + 1e-12));
      }),
    );
  });
});

test("a county of many schools is planned as exactly", () => {
  const schools = manySchools(3000);
  const [totals, pupils] = [totalsOf(schools), pupilsOf(schools)];
  for (const [, plan] of both) {
    for (const aim of [0.5, 0.3, 0.05]) {
      expect(relativeError(coefficientAfter(totals, pupils, plan(totals, pupils, aim)), aim)).toBeLessThan(1e-12); // prettier-ignore
    }
  }
  expect(sumOf(levelBothEnds(totals, pupils, 0.05))).toBe(0);
});

describe("changes that have to add up to 0", () => {
  test("give up what is over by their pupils", () => {
    const [one, two, three] = sumToZero([3, 0, -2.75], [1, 5, 3]);
    expect(one).toBeCloseTo(3 - 0.25 / 4, 14);
    expect(two).toBe(0);
    expect(three).toBe(-one!);
  });

  test("hold no minus nought", () => {
    expect(sumToZero([-1e-30, 5, -5], [1, 1, 1])).toEqual([0, 5, -5]);
    expect(sumToZero([0, 0], [1, 1])).toEqual([0, 0]);
  });
});

test("the examples of the parts", () => {
  expect(coefficientAfter([1, 5], [1, 1], [3, -1])).toBe(0);
  expect(changeTo(2, 10, 3)).toBe(-4);
  expect(changeTo(0.1, 0.3, 3)).toBe(0);
  expect(levelToRaise([1, 3], [1, 1], 0.2)).toBe(2);
  expect(levelsToMeet([1, 3], [1, 1], 2, 0.25)).toEqual({ lower: 1.5, upper: 2.5 });
  expect(raiseLowest([1, 3], [1, 1], 0)).toEqual([2, 0]);
  expect(levelBothEnds([1, 3], [1, 1], 0.25)).toEqual([0.5, -0.5]);
  expect(sumOf(sumToZero([0.1, 0.2, -0.3], [1, 1, 1]))).toBe(0);
});

function added(totals: readonly number[], changes: readonly number[]): number[] {
  return totals.map((total, index) => total + changes[index]!);
}

function expectClose(found: readonly number[], expected: readonly number[], size: number): void {
  found.forEach((value, index) =>
    expect(Math.abs(value - expected[index]!)).toBeLessThan(1e-10 * size),
  );
}

/** Books of so many schools, drawn by a fixed rule. */
function manySchools(count: number): School[] {
  let seed = 20240917;
  const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => {
    const pupils = 20 + Math.floor(3000 * draw());
    return { pupils, total: Math.round(pupils * (1 + 60 * draw())) };
  });
}
