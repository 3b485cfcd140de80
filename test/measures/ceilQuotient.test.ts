import fc from "fast-check";
import { ceilQuotient } from "../../src/measures/ceilQuotient";
import { leastUnits } from "../oracle/leastUnits";

/** 1:19, 1:13.5, 1:12.5 and one room for 12 classes, each in halves. */
const halves = fc.constantFrom(38, 27, 25, 24);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 2 ** 52 - 1 }),
);

test("27 pupils need 2 of 1:13.5, 28 need 3", () => {
  expect(ceilQuotient(27, 13.5)).toBe(2);
  expect(ceilQuotient(28, 13.5)).toBe(3);
});

test("nothing needs nothing", () => {
  expect(ceilQuotient(0, 19)).toBe(0);
});

test("no multiple buys one more, and the next pupil always does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 44 }), halves, (units, each) => {
      // An even number of units, so that 13.5 and 12.5 give whole pupils.
      const pupils = units * each;
      expect(ceilQuotient(pupils, each / 2)).toBe(2 * units);
      expect(ceilQuotient(pupils + 1, each / 2)).toBe(2 * units + 1);
    }),
    { numRuns: 3000 },
  );
});

test("is the least whole number that covers the amount, by whole-number arithmetic", () => {
  fc.assert(
    fc.property(amount, halves, (pupils, each) => {
      const units = ceilQuotient(pupils, each / 2);
      expect(BigInt(units)).toBe(leastUnits(pupils, each));
      expect(BigInt(units) * BigInt(each) >= 2n * BigInt(pupils)).toBe(true);
      if (units > 0) expect(BigInt(units - 1) * BigInt(each) < 2n * BigInt(pupils)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
