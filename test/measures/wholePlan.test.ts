import fc from "fast-check";
import { compareToLimit } from "../../src/measures/compareToLimit";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { cheapestUnits } from "../../src/measures/plan/cheapestUnits";
import { coefficientAfter } from "../../src/measures/plan/coefficientAfter";
import { LeastFirst } from "../../src/measures/plan/LeastFirst";
import { levelBothEnds } from "../../src/measures/plan/levelBothEnds";
import { levelBothEndsWhole } from "../../src/measures/plan/levelBothEndsWhole";
import { raiseLowest } from "../../src/measures/plan/raiseLowest";
import { raiseLowestWhole } from "../../src/measures/plan/raiseLowestWhole";
import { WholeUnitWalk } from "../../src/measures/plan/WholeUnitWalk";
import { fiveSchools } from "../oracle/fiveSchools";
import {
  changed,
  fewestAdded,
  fewestMoved,
  leastSpread,
  reaches,
  spreadOf,
  type SmallCounty,
} from "../oracle/wholePlans";

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const received = (changes: readonly number[]) =>
  sumOf(changes.map((change) => Math.max(0, change)));

/** Up to four schools with a handful of computers, some only half or a quarter of one; targets that small counties can miss. */
const smallCounty = fc
  .record({
    schools: fc.array(
      fc.record({ parts: fc.integer({ min: 0, max: 12 }), pupils: fc.integer({ min: 1, max: 7 }) }),
      { minLength: 2, maxLength: 4 },
    ),
    unit: fc.constantFrom(1, 2, 4),
    target: fc.constantFrom([0, 1], [1, 20], [1, 10], [1, 5], [1, 3], [1, 2], [11, 20]),
  })
  .map(({ schools, unit, target }): SmallCounty => ({
    parts: schools.map(({ parts }) => parts),
    pupils: schools.map(({ pupils }) => pupils),
    unit,
    over: target[0],
    under: target[1],
  }))
  .filter(({ parts }) => sumOf(parts) > 0);
const totalsOf = ({ parts, unit }: SmallCounty) => parts.map((each) => each / unit);
const targetOf = ({ over, under }: SmallCounty) => over / under;

describe("adding whole units", () => {
  const planOf = (county: SmallCounty) =>
    raiseLowestWhole(totalsOf(county), county.pupils, targetOf(county));

  test("takes as few as trying every way finds, and shares them out as well as any way does", () => {
    fc.assert(
      fc.property(smallCounty, (county) => {
        const most = county.pupils.length < 4 ? 14 : 9;
        const plan = planOf(county);
        const units = sumOf(plan.changes);
        const fewest = fewestAdded(county, most);
        expect(plan.changes.every((change) => Number.isInteger(change) && change >= 0)).toBe(true);
        if (fewest === undefined) return expect(plan.reaches && units <= most).toBe(false);
        expect(plan.reaches).toBe(true);
        expect(units).toBe(fewest);
        const after = changed(county, plan.changes);
        expect(reaches(county, after)).toBe(true);
        expect(spreadOf(county.pupils, after)).toBe(leastSpread(county, units));
      }),
      { numRuns: 600 },
    );
  });

  test("says what is nearest where no number up to the limit reaches the target", () => {
    // Sevenths and elevenths with half a computer somewhere never come out even.
    const totals = [3.5, 2, 5];
    const pupils = [7, 11, 13];
    const { reaches: isReached, limit, coefficient, changes } = raiseLowestWhole(totals, pupils, 0);
    expect(isReached).toBe(false);
    const coefficients = oneByOne(totals, pupils, limit);
    expect(coefficient).toBe(Math.min(...coefficients));
    expect(sumOf(changes)).toBe(coefficients.indexOf(coefficient));
    expect(coefficientAfter(totals, pupils, changes)).toBe(coefficient);
  });

  test("does not overlook that fewer units than the exact amounts need come nearest", () => {
    // Thirty schools of one pupil could follow the last one's 1.01 only by whole units: far too much for them.
    const small = Array.from({ length: 30 }, () => 1);
    const totals = [299_997, ...small, 1.01];
    const pupils = [300_000, ...small, 1];
    const {
      changes,
      coefficient,
      limit,
      reaches: isReached,
    } = raiseLowestWhole(totals, pupils, 1e-9);
    const coefficients = oneByOne(totals, pupils, limit);
    expect(isReached).toBe(false);
    expect(coefficient).toBe(Math.min(...coefficients));
    expect(sumOf(changes)).toBe(coefficients.indexOf(coefficient));
    expect(sumOf(changes)).toBeGreaterThan(50);
    expect(sumOf(changes)).toBeLessThan(sumOf(raiseLowest(totals, pupils, 1e-9)) / 10);
  });

  test("goes beyond the highest school where that is what it takes", () => {
    // 3/7, 2/11 and 5/13 come within 2 % of each other only at 6/7, 9/11 and 11/13.
    const { changes, reaches: isReached } = raiseLowestWhole([3, 2, 5], [7, 11, 13], 0.02);
    expect(isReached).toBe(true);
    expect(changes).toEqual([3, 7, 6]);
  });

  test("equals the walk from the first unit on", () => {
    fc.assert(
      fc.property(ordinaryCounty, fc.constantFrom(0.4, 0.2, 0.1, 0.05), (schools, target) => {
        const [totals, pupils] = columnsOf(schools);
        const plan = raiseLowestWhole(totals, pupils, target);
        fc.pre(plan.reaches);
        const units = sumOf(plan.changes);
        const found = oneByOne(totals, pupils, units).findIndex(
          (coefficient) => compareToLimit(coefficient, target) <= 0,
        );
        expect(units).toBe(found);
      }),
      { numRuns: 60 },
    );
  });

  test("one unit less anywhere misses the target", () => {
    fc.assert(
      fc.property(ordinaryCounty, fc.constantFrom(0.4, 0.2, 0.1, 0.05), (schools, target) => {
        const [totals, pupils] = columnsOf(schools);
        const { changes, reaches: isReached } = raiseLowestWhole(totals, pupils, target);
        fc.pre(isReached);
        changes.forEach((change, school) => {
          if (change === 0) return;
          const fewer = changes.map((each, other) => (other === school ? each - 1 : each));
          expect(compareToLimit(coefficientAfter(totals, pupils, fewer), target)).toBe(1);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("takes no fewer than the exact amounts, and the exact ones rounded up reach about as far", () => {
    const { books, pupils } = fiveSchools;
    for (const target of [0.5, 0.45, 0.3, 0.1]) {
      const exact = raiseLowest(books, pupils, target);
      const whole = sumOf(raiseLowestWhole(books, pupils, target).changes);
      expect(whole).toBeGreaterThanOrEqual(sumOf(exact));
      expect(whole).toBeLessThan(sumOf(exact) + 5);
    }
    expect(raiseLowestWhole(books, pupils, 0.5).changes).toEqual([0, 0, 0, 17, 0]);
  });

  test("gives the last unit to the upper of two schools with equal claims", () => {
    expect(raiseLowestWhole([4, 4, 5], [1, 1, 1], 0.105).changes).toEqual([1, 0, 0]);
    expect(raiseLowestWhole([5, 4, 4], [1, 1, 1], 0.105).changes).toEqual([0, 1, 0]);
  });

  test("an exact tie is reached with no unit more, however many units there are", () => {
    // 45 and 55 for equal pupils: S = 5, X = 50, a tenth exactly.
    const hundreds = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(hundreds, fc.double({ min: 0, max: 0.9, noNaN: true }), (size, missing) => {
        const units = Math.round(45 * size * missing);
        const { changes } = raiseLowestWhole([45 * size - units, 55 * size], [700, 700], 0.1);
        expect(changes).toEqual([units, 0]);
      }),
    );
    // (1, 5) for equal pupils: 3 and 5 give S = 1 and X = 4, a quarter exactly.
    expect(raiseLowestWhole([1, 5], [1, 1], 0.25).changes).toEqual([2, 0]);
    expect(raiseLowestWhole([1, 5], [1, 1], 0.2499).changes).toEqual([3, 0]);
    expect(raiseLowestWhole([3, 5], [1, 1], 0.25).changes).toEqual([0, 0]);
  });
});

describe("moving whole units", () => {
  const planOf = (county: SmallCounty) =>
    levelBothEndsWhole(totalsOf(county), county.pupils, targetOf(county));

  test("moves as few as trying every way finds, or comes as near as any way does", () => {
    fc.assert(
      fc.property(smallCounty, (county) => {
        const plan = planOf(county);
        const { moved, leastSpread: least } = fewestMoved(county);
        const after = changed(county, plan.changes);
        expect(plan.changes.every(Number.isInteger)).toBe(true);
        expect(sumOf(plan.changes)).toBe(0);
        expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
        expect(plan.reaches).toBe(moved !== undefined);
        if (moved === undefined) return expect(spreadOf(county.pupils, after)).toBe(least);
        expect(received(plan.changes)).toBe(moved);
        expect(reaches(county, after)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("takes no more from a school than the whole units it has", () => {
    // The first school has three quarters of a unit: nothing whole to give, rich as it is.
    expect(levelBothEndsWhole([0.75, 10], [1, 60], 0.1)).toMatchObject({
      changes: [0, 0],
      reaches: false,
    });
    const { changes } = levelBothEndsWhole([0.75, 2000, 6000], [1, 100_000, 100_000], 0.125);
    expect(changes).toEqual([0, 1526, -1526]);
  });

  test("moves nothing where every school is within half a unit of the county's value", () => {
    const totals = Array.from({ length: 20 }, (_, school) => (school % 2 === 0 ? 9.6 : 10.4));
    const pupils = totals.map(() => 100);
    expect(received(levelBothEnds(totals, pupils, 0))).toBeCloseTo(4, 12);
    expect(levelBothEndsWhole(totals, pupils, 0)).toMatchObject({
      changes: totals.map(() => 0),
      coefficient: differenceCoefficient(totals, pupils).coefficient,
      reaches: false,
    });
  });

  test("equals the walk from the first exchange on, to the target or to where none gains", () => {
    fc.assert(
      fc.property(
        ordinaryCounty,
        fc.constantFrom(0.4, 0.1, 0.02, 0.001, 0),
        quarters,
        (schools, target, fractions) => {
          // prettier-ignore
          const [whole, pupils] = columnsOf(schools);
          const totals = whole.map((total, school) => total + fractions[school]! / 4);
          const plan = levelBothEndsWhole(totals, pupils, target);
          const coefficients = exchangeByExchange(totals, pupils);
          const first = coefficients.findIndex((each) => compareToLimit(each, target) <= 0);
          expect(plan.reaches).toBe(first >= 0);
          if (first >= 0) expect(received(plan.changes)).toBe(first);
          else expect(plan.coefficient).toBeCloseTo(Math.min(...coefficients), 14);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("one move less, taken back anywhere, misses the target", () => {
    fc.assert(
      fc.property(ordinaryCounty, fc.constantFrom(0.4, 0.2, 0.1), (schools, target) => {
        const [totals, pupils] = columnsOf(schools);
        const { changes, reaches: isReached } = levelBothEndsWhole(totals, pupils, target);
        fc.pre(isReached);
        changes.forEach((given, giver) =>
          changes.forEach((got, receiver) => {
            if (!(given < 0 && got > 0)) return;
            const fewer = changes.map((each, school) =>
              school === giver ? each + 1 : school === receiver ? each - 1 : each,
            );
            expect(compareToLimit(coefficientAfter(totals, pupils, fewer), target)).toBe(1);
          }),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("moves no fewer than the exact amounts", () => {
    const { books, pupils } = fiveSchools;
    for (const target of [0.5, 0.45, 0.3, 0.1]) {
      const exact = received(levelBothEnds(books, pupils, target));
      const whole = received(levelBothEndsWhole(books, pupils, target).changes);
      expect(whole).toBeGreaterThanOrEqual(exact);
      expect(whole).toBeLessThan(exact + 3);
    }
    expect(levelBothEndsWhole(books, pupils, 0.5).changes).toEqual([0, 0, -12, 12, 0]);
  });

  test("an exact tie is reached with no unit more", () => {
    expect(levelBothEndsWhole([1, 7], [1, 1], 0.25).changes).toEqual([2, -2]);
    expect(levelBothEndsWhole([3, 5], [1, 1], 0.25).changes).toEqual([0, 0]);
  });
});

describe.each([
  ["adding", raiseLowestWhole],
  ["moving", levelBothEndsWhole],
] as const)("%s in whole units", (_name, plan) => {
  test("does not mind in what unit pupils are counted, nor the order of the schools", () => {
    fc.assert(
      fc.property(ordinaryCounty, fc.constantFrom(0.4, 0.2, 0.1), (schools, target) => {
        const [totals, pupils] = columnsOf(schools);
        const { changes, reaches: isReached } = plan(totals, pupils, target);
        fc.pre(isReached);
        const eights = pupils.map((heads) => heads * 8);
        expect(plan(totals, eights, target).changes).toEqual(changes);
        const backwards = plan([...totals].reverse(), [...pupils].reverse(), target);
        expect(received(backwards.changes)).toBe(received(changes));
      }),
      { numRuns: 100 },
    );
  });

  test("plans a thousand schools with millions of books as surely as five", () => {
    const schools = manySchools(1000);
    const [totals, pupils] = columnsOf(schools);
    expect(sumOf(totals)).toBeGreaterThan(40_000_000);
    for (const target of [0.45, 0.3, 0.1, 0.01, 0.001]) {
      const { changes, coefficient, reaches: isReached } = plan(totals, pupils, target);
      expect(isReached).toBe(true);
      expect(coefficient).toBe(coefficientAfter(totals, pupils, changes));
      expect(compareToLimit(coefficient, target)).toBeLessThanOrEqual(0);
      // As many as the exact amounts need, and at most one per school more.
      const exact = plan === raiseLowestWhole ? raiseLowest : levelBothEnds;
      const least = received(exact(totals, pupils, target));
      expect(received(changes)).toBeGreaterThanOrEqual(least * (1 - 1e-11));
      expect(received(changes)).toBeLessThan(least + 1000);
    }
  });

  test("gives an absurd target up with the best there is", () => {
    const [totals, pupils] = columnsOf(manySchools(1000));
    // Half a book keeps one school apart from the others for ever.
    totals[0]! += 0.5;
    const { coefficient, reaches: isReached } = plan(totals, pupils, 1e-8);
    expect(isReached).toBe(false);
    expect(coefficient).toBeLessThan(2e-5);
  });
});

describe("the parts", () => {
  test("answer their examples", () => {
    expect(raiseLowestWhole([1, 5], [1, 1], 0.25).changes).toEqual([2, 0]);
    expect(levelBothEndsWhole([1, 5], [1, 1], 0.4).changes).toEqual([1, -1]);
    expect(cheapestUnits([0, 4], [1, 1], 3)).toEqual([3, 0]);
    expect(new LeastFirst([5, 2, 7]).first).toBe(1);
  });

  test("the cheapest units of a large number are found but for a few", () => {
    const [totals, pupils] = columnsOf(manySchools(1000));
    for (const count of [1, 1_000_003, 30_000_001]) {
      const units = sumOf(cheapestUnits(totals, pupils, count));
      expect(units).toBeLessThanOrEqual(count);
      expect(units).toBeGreaterThan(count - 20);
    }
  });

  test("the spread that is carried along stays right over a long walk", () => {
    const walk = new WholeUnitWalk([1, 0.5, 7], [3, 5, 11], [0, 0, 0]);
    for (let step = 0; step < 300_000; step++) {
      walk.receive();
      if (step % 1000 > 5) continue;
      const square = walk.coefficient() ** 2;
      expect(Math.abs(walk.roughSquare - square)).toBeLessThan(1e-15 + 1e-9 * square);
    }
  });

  test("schools come in the order of their keys while the first one's rises", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (keys) => {
        const order = new LeastFirst([...keys]);
        const seen = keys.map(() => {
          const first = order.first;
          order.raiseKey(100);
          return first;
        });
        const sorted = [...keys.keys()].sort((one, other) => keys[one]! - keys[other]! || one - other); // prettier-ignore
        expect(seen).toEqual(sorted);
      }),
    );
  });
});

/** So many quarters of a unit beyond whole ones. */
const quarters = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 });

/** Teachers of ordinary schools: one or so per ten to fifty pupils. */
const ordinaryCounty = fc
  .array(
    fc
      .tuple(fc.integer({ min: 20, max: 2000 }), fc.integer({ min: 20, max: 100 }))
      .map(([pupils, perThousand]) => ({
        pupils,
        total: Math.round((pupils * perThousand) / 1000),
      })),
    { minLength: 2, maxLength: 40 },
  )
  .filter((schools) => schools.some(({ total }) => total > 0));

function columnsOf(schools: readonly { total: number; pupils: number }[]): [number[], number[]] {
  return [schools.map(({ total }) => total), schools.map(({ pupils }) => pupils)];
}

/** The coefficients after 0, 1, 2 … units, each where it does most: the plain walk without any shortcut. */
function oneByOne(totals: readonly number[], pupils: readonly number[], units: number): number[] {
  const now = [...totals];
  const coefficients = [differenceCoefficient(now, pupils).coefficient];
  for (let given = 0; given < units; given++) {
    const costs = now.map((total, school) => (2 * total + 1) / pupils[school]!);
    now[costs.indexOf(Math.min(...costs))]! += 1;
    coefficients.push(differenceCoefficient(now, pupils).coefficient);
  }
  return coefficients;
}

/** The coefficients after 0, 1, 2 … exchanges, as long as one gains: again without any shortcut. */
function exchangeByExchange(totals: readonly number[], pupils: readonly number[]): number[] {
  const now = [...totals];
  const coefficients: number[] = [];
  for (;;) {
    coefficients.push(differenceCoefficient(now, pupils).coefficient);
    const costs = now.map((total, school) => (2 * total + 1) / pupils[school]!);
    const savings = now.map((total, school) =>
      total < 1 ? -1 : (2 * total - 1) / pupils[school]!,
    );
    const [cost, saving] = [Math.min(...costs), Math.max(...savings)];
    if (saving <= cost * (1 + 1e-14)) return coefficients;
    now[costs.indexOf(cost)]! += 1;
    now[savings.indexOf(saving)]! -= 1;
  }
}

/** Books of so many schools, drawn by a fixed rule. */
function manySchools(count: number): { total: number; pupils: number }[] {
  let seed = 20240917;
  const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => {
    const pupils = 20 + Math.floor(3000 * draw());
    return { pupils, total: Math.round(pupils * (1 + 60 * draw())) };
  });
}
