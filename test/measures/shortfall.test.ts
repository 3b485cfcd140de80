import fc from "fast-check";
import { compareToLimit } from "../../src/measures/compareToLimit";
import { contributions } from "../../src/measures/contributions";
import { perPupil } from "../../src/measures/perPupil";
import { shortfall } from "../../src/measures/shortfall";
import { fiveSchools } from "../oracle/fiveSchools";

const per = fc.constantFrom(1, 100);
const limit = fc.integer({ min: 1, max: 300_000 }).map((hundredths) => hundredths / 100);
const total = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 500_000 }).map((hundredths) => hundredths / 100),
);
const pupils = fc.integer({ min: 1, max: 6000 });

test("an exact tie misses nothing", () => {
  // 4.2 per hundred of 450 pupils is 18.9 in decimals, a little off in binary.
  expect(shortfall(18.9, 450, 100, 4.2, true)).toBe(0);
  expect(shortfall(2.3 * 3, 300, 100, 2.3, true)).toBe(0);
});

test("binary noise does not buy one teacher more", () => {
  // 2.0000000000001 missing by noise is 2.
  expect(shortfall(16.8 - 1e-13, 447.61904761904765, 100, 4.2, true)).toBe(2);
});

test("8 teachers for 200 pupils are 1 short of 4.2 per hundred", () => {
  expect(shortfall(8, 200, 100, 4.2, true)).toBe(1);
  expect(shortfall(900, 200, 1, 4.505, false)).toBeCloseTo(1, 12);
});

test("so many units pass, one fewer fails", () => {
  fc.assert(
    fc.property(total, pupils, per, limit, (stock, heads, each, least) => {
      const units = shortfall(stock, heads, each, least, true);
      const reaches = (added: number): boolean =>
        compareToLimit(perPupil(stock + added, heads, each), least) >= 0;
      expect(Number.isInteger(units)).toBe(true);
      expect(reaches(units)).toBe(true);
      if (units > 0) expect(reaches(units - 1)).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test("an amount that is not counted in units is enough, and not more than enough", () => {
  fc.assert(
    fc.property(total, pupils, per, limit, (stock, heads, each, least) => {
      const amount = shortfall(stock, heads, each, least, false);
      expect(compareToLimit(perPupil(stock + amount, heads, each), least)).toBe(
        amount > 0 ? 0 : compareToLimit(perPupil(stock, heads, each), least),
      );
    }),
    { numRuns: 2000 },
  );
});

test("without pupils there is no value and no shortfall", () => {
  expect(perPupil(5, 0, 1)).toBeNaN();
  expect(shortfall(5, 0, 1, 4.2, true)).toBeNaN();
});

describe("contributions", () => {
  test("the shares of the five schools add up to 1, the richest school's first among them", () => {
    const shares = contributions(fiveSchools.books, fiveSchools.pupils);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15);
    expect(Math.max(...shares)).toBe(shares[2]);
  });

  test("add up to 1 wherever there is a spread", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(total, pupils), { minLength: 2, maxLength: 30 }), (rows) => {
        const shares = contributions(
          rows.map(([stock]) => stock),
          rows.map(([, heads]) => heads),
        );
        const sum = shares.reduce((all, share) => all + share, 0);
        const ratios = new Set(rows.map(([stock, heads]) => stock / heads));
        if (ratios.size === 1) expect(sum).toBe(0);
        else expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  test("what is left out has no share", () => {
    expect(contributions([2, NaN, 4, 5], [1, 1, 1, 0])).toEqual([0.5, 0, 0.5, 0]);
  });
});
