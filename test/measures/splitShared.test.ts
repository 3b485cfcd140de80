import fc from "fast-check";
import { effectivePupils } from "../../src/measures/effectivePupils";
import { splitShared } from "../../src/measures/splitShared";
import { Fraction } from "../oracle/Fraction";
import { relativeError } from "../oracle/relativeError";

const heads = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 }));
const stock = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
);
const combined = fc
  .record({ primary: heads, junior: heads, senior: heads })
  .filter(({ primary, junior, senior }) => primary + junior + senior > 0);

test("the published case: 376 pupils, 23226 books", () => {
  const parts = splitShared(23226, { primary: 166, junior: 210, senior: 0 });
  expect(parts.primary).toBeCloseTo(9711.63, 2);
  expect(parts.junior).toBeCloseTo(13514.37, 2);
  // Its authors rounded 58.504 books per primary pupil to 58.5 first.
  expect(Math.abs(parts.primary - 9711)).toBeLessThan(1);
  expect(Math.abs(parts.junior - 13515)).toBeLessThan(1);
});

test("a nine-year school's junior pupil has 1.1 times what its primary pupil has", () => {
  const parts = splitShared(1000, { primary: 300, junior: 150, senior: 0 });
  expect(parts.junior / 150 / (parts.primary / 300)).toBeCloseTo(1.1, 14);
});

test("a complete secondary school is split 1 : 1.2", () => {
  const parts = splitShared(1000, { primary: 0, junior: 100, senior: 200 });
  expect(parts.primary).toBe(0);
  expect(parts.senior / 200 / (parts.junior / 100)).toBeCloseTo(1.2, 14);
});

test("the parts add up to the total exactly", () => {
  fc.assert(
    fc.property(stock, combined, (total, pupils) => {
      const parts = splitShared(total, pupils);
      expect(parts.primary + parts.junior + parts.senior).toBe(total);
    }),
    { numRuns: 10_000 },
  );
});

test("each part is the exact share, a level without pupils has none, no part is negative", () => {
  fc.assert(
    fc.property(stock, combined, (total, pupils) => {
      const parts = splitShared(total, pupils);
      const weights = { primary: 50, junior: 55, senior: 66 };
      const all = 50 * pupils.primary + 55 * pupils.junior + 66 * pupils.senior;
      for (const level of ["primary", "junior", "senior"] as const) {
        const share = Fraction.ofDouble(total)
          .times(Fraction.of(BigInt(weights[level] * pupils[level]), BigInt(all)))
          .toNumber();
        expect(Math.abs(parts[level] - share)).toBeLessThanOrEqual(4e-16 * total);
        expect(parts[level]).toBeGreaterThanOrEqual(0);
        if (pupils[level] === 0) expect(parts[level]).toBe(0);
      }
    }),
    { numRuns: 2000 },
  );
});

test("dividing the whole stock by the effective pupils is splitting and then dividing", () => {
  fc.assert(
    fc.property(
      stock,
      combined.filter(({ primary, junior }) => primary > 0 && junior > 0),
      (total, pupils) => {
        const parts = splitShared(total, pupils);
        for (const level of ["primary", "junior"] as const) {
          const value = total / effectivePupils(level, pupils);
          expect(relativeError(parts[level] / pupils[level], value)).toBeLessThan(1e-11);
        }
      },
    ),
  );
});

test("a school of one level is divided by its own pupils", () => {
  expect(effectivePupils("primary", { primary: 333, junior: 0, senior: 0 })).toBe(333);
  expect(effectivePupils("junior", { primary: 0, junior: 777, senior: 0 })).toBe(777);
});

test("a school without pupils cannot be split", () => {
  expect(splitShared(5, { primary: 0, junior: 0, senior: 0 }).primary).toBeNaN();
});
