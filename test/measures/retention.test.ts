import fc from "fast-check";
import { retention } from "../../src/measures/retention";
import type { RetentionCounts } from "../../src/measures/RetentionCounts";
import { retentionTerms } from "../../src/measures/retentionTerms";
import { Fraction } from "../oracle/Fraction";

/** 95 graduates of 100 entrants, 5 moved in, 8 moved out: the case in which the formulas in use part. */
const published: RetentionCounts = {
  graduates: 95,
  entrants: 100,
  movedIn: 5,
  movedOut: 8,
  deaths: 0,
};

const head = fc.integer({ min: 0, max: 3000 });
const counts = fc.record({
  graduates: head,
  entrants: head,
  movedIn: head,
  movedOut: head,
  deaths: head,
});

test("the same pupils are 98 % by the national form, 97.94 % by the adjusted one, 95 % as they are", () => {
  expect(retention(published, "national")).toBe(0.98);
  // 95 / 97
  expect(retention(published, "adjusted")).toBe(0.979381443298969);
  expect(retention(published, "plain")).toBe(0.95);
});

test("who died is not counted as lost by the national form, and stays counted by the others", () => {
  const bereaved = { ...published, deaths: 2 };
  expect(retention(bereaved, "national")).toBe(1);
  expect(retention(bereaved, "adjusted")).toBe(0.979381443298969);
  expect(retention(bereaved, "plain")).toBe(0.95);
});

test("only the adjusted form is capped at 1", () => {
  const growing = { ...published, graduates: 110 };
  expect(retention(growing, "national")).toBe(1.13);
  expect(retention(growing, "adjusted")).toBe(1);
  expect(retention(growing, "plain")).toBe(1.1);
});

test("there is no rate where nobody could stay or fewer than nobody did", () => {
  expect(retention({ ...published, deaths: 100 }, "national")).toBeNaN();
  expect(retention({ ...published, deaths: 101 }, "national")).toBeNaN();
  expect(retention({ ...published, movedIn: 104 }, "national")).toBeNaN();
  expect(retention({ ...published, movedOut: 105 }, "adjusted")).toBeNaN();
  expect(retention({ ...published, entrants: 0 }, "plain")).toBeNaN();
  expect(retention({ ...published, movedIn: 103 }, "national")).toBe(0);
});

test("is the nearest double to the exact fraction", () => {
  const exact = (numerator: number, denominator: number): number =>
    Fraction.of(BigInt(numerator), BigInt(denominator)).toNumber();
  fc.assert(
    fc.property(counts, (year) => {
      const { graduates, entrants, movedIn, movedOut, deaths } = year;
      if (entrants > deaths && graduates - movedIn + movedOut >= 0) {
        expect(retention(year, "national")).toBe(
          exact(graduates - movedIn + movedOut, entrants - deaths),
        );
      }
      if (entrants + movedIn > movedOut) {
        expect(retention(year, "adjusted")).toBe(
          Math.min(1, exact(graduates, entrants + movedIn - movedOut)),
        );
      }
      if (entrants > 0) expect(retention(year, "plain")).toBe(exact(graduates, entrants));
    }),
    { numRuns: 3000 },
  );
});

test("the formulas agree where nobody came, went or died", () => {
  fc.assert(
    fc.property(head, head, (graduates, more) => {
      const still = {
        graduates,
        entrants: graduates + more + 1,
        movedIn: 0,
        movedOut: 0,
        deaths: 0,
      };
      expect(retention(still, "adjusted")).toBe(retention(still, "plain"));
      expect(retention(still, "national")).toBe(retention(still, "plain"));
    }),
  );
});

test("a school and its double have the same rate", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 9 }), (year, times) => {
      const larger = Object.fromEntries(
        Object.entries(year).map(([key, count]) => [key, count * times]),
      ) as unknown as RetentionCounts;
      for (const formula of ["national", "adjusted", "plain"] as const) {
        expect(retention(larger, formula)).toBe(retention(year, formula));
      }
    }),
  );
});

test("counts in ten thousands lose nothing to their decimals", () => {
  // 0.4 − 0.1 + 0.3 one by one is 0.6000000000000001 in doubles.
  const inTenThousands = { graduates: 0.4, entrants: 0.6, movedIn: 0.1, movedOut: 0.3, deaths: 0 };
  expect(retentionTerms(inTenThousands, "national").stayed).toBe(0.6);
  expect(retention(inTenThousands, "national")).toBe(1);
});
