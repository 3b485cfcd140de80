import fc from "fast-check";
import { roundToDecimals } from "../../src/measures/roundToDecimals";
import { roundToDigits } from "../../src/measures/roundToDigits";

test.each([
  [4.195, 2, 4.2],
  [1.005, 2, 1.01],
  [0.5004, 3, 0.5],
  [0.4995, 3, 0.5],
  [4.196, 2, 4.2],
  [-2.5, 0, -3],
  [-0.004, 2, 0],
  [9.995, 2, 10],
  [0.05, 1, 0.1],
  [0.04, 1, 0],
  [0.5, 0, 1],
  [123456, -2, 123500],
  [1e-20, 2, 0],
  [2675.5 / 1000, 2, 2.68],
  [0, 2, 0],
])("%d to %d decimals is %d", (value, decimals, expected) => {
  expect(roundToDecimals(value, decimals)).toBe(expected);
});

test("a decimal half is rounded away from zero, however the double lies", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.boolean(), (hundredths, negative) => {
      const sign = negative ? "-" : "";
      const half = Number(`${sign}${hundredths}5e-3`);
      expect(roundToDecimals(half, 2)).toBe(Number(`${sign}${hundredths + 1}e-2`));
    }),
    { numRuns: 5000 },
  );
});

test("what is not finite stays as it is", () => {
  expect(roundToDecimals(NaN, 2)).toBeNaN();
  expect(roundToDigits(Infinity, 12)).toBe(Infinity);
});

test("twelve significant digits forgive binary noise and nothing else", () => {
  expect(roundToDigits(0.1 + 0.2, 12)).toBe(0.3);
  expect(roundToDigits(4.1999999999, 12)).toBe(4.1999999999);
  expect(roundToDigits(123456789012.5, 12)).toBe(123456789013);
});
