import fc from "fast-check";
import { compareToLimit } from "../../src/measures/compareToLimit";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { effectivePupils } from "../../src/measures/effectivePupils";
import { nativeThreshold } from "../../src/measures/nativeThreshold";
import { nativeThresholdAbove } from "../../src/measures/nativeThresholdAbove";
import { perPupil } from "../../src/measures/perPupil";
import { Fraction } from "../oracle/Fraction";

/** Every limit and floor of the built-in standards, and others of their kind: hundredths and thousandths. */
const limit = fc.oneof(
  fc.constantFrom("4.2", "5.3", "1", "0.9", "4.5", "5.8", "7.5", "10.2", "2000", "2500", "2.3"),
  fc.constantFrom("3.57", "4.505", "0.85", "0.765", "3.825", "4.93", "6.375", "8.67", "1.955"),
  fc.integer({ min: 1, max: 999_999 }).map((thousandths) => (thousandths / 1000).toString()),
);

const decimalOf = (fraction: Fraction): number => fraction.toNumber();

test("0.1 + 0.2 is 0.3", () => {
  expect(0.1 + 0.2 === 0.3).toBe(false);
  expect(compareToLimit(0.1 + 0.2, 0.3)).toBe(0);
});

test("NaN is refused instead of passing or failing", () => {
  expect(() => compareToLimit(NaN, 1)).toThrow(RangeError);
  expect(() => compareToLimit(1, NaN)).toThrow(RangeError);
});

test("20,000 exact ties are ties, and one hundredth of a unit beside them is none", () => {
  fc.assert(
    fc.property(
      limit,
      fc.integer({ min: 1, max: 6000 }),
      fc.constantFrom(1, 100),
      (limitText, pupils, per) => {
        const total = Fraction.ofDecimal(limitText)
          .times(Fraction.of(BigInt(pupils)))
          .over(Fraction.of(BigInt(per)));
        const hundredth = Fraction.of(1n, 100n);
        const judged = [total, total.minus(hundredth), total.plus(hundredth)].map((stock) =>
          compareToLimit(perPupil(decimalOf(stock), pupils, per), Number(limitText)),
        );
        expect(judged).toEqual([0, -1, 1]);
      },
    ),
    { numRuns: 20_000 },
  );
});

test("5,000 exact ties of combined schools are ties", () => {
  fc.assert(
    fc.property(
      limit,
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 0, max: 3000 }),
      (limitText, primary, junior, senior) => {
        const sharers = Fraction.of(BigInt(50 * primary + 55 * junior + 66 * senior), 50n);
        const total = decimalOf(Fraction.ofDecimal(limitText).times(sharers));
        const value = perPupil(total, effectivePupils("primary", { primary, junior, senior }), 1);
        expect(compareToLimit(value, Number(limitText))).toBe(0);
      },
    ),
    { numRuns: 5000 },
  );
});

test("5,000 coefficients that are exactly their limit are ties", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("0.5", "0.45", "0.65", "0.55"),
      fc.integer({ min: 1, max: 99_999 }),
      fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 20 }),
      (limitText, meanHundredths, sizes) => {
        // Two schools of each size, as far under the mean as over it.
        const share = Fraction.ofDecimal(limitText);
        const mean = Fraction.of(BigInt(meanHundredths), 100n);
        const one = Fraction.of(1n);
        const totals = sizes.flatMap((size) =>
          [one.minus(share), one.plus(share)].map((factor) =>
            decimalOf(factor.times(mean).times(Fraction.of(BigInt(size)))),
          ),
        );
        const { coefficient } = differenceCoefficient(
          totals,
          sizes.flatMap((size) => [size, size]),
        );
        expect(compareToLimit(coefficient, Number(limitText))).toBe(0);
      },
    ),
    { numRuns: 5000 },
  );
});

describe("the threshold of a native formula", () => {
  test("is half a unit of the twelfth digit under the limit", () => {
    expect([1, 4.2, 0.9, 2000, 0.85].map(nativeThreshold)).toEqual([
      0.9999999999995, 4.199999999995, 0.8999999999995, 1999.999999995, 0.8499999999995,
    ]);
    expect([0.5, 0.45].map(nativeThresholdAbove)).toEqual([0.5000000000005, 0.4500000000005]);
  });

  test("prints in at most 15 significant digits, all that an Excel formula keeps", () => {
    fc.assert(
      fc.property(limit, (text) => {
        for (const threshold of [
          nativeThreshold(Number(text)),
          nativeThresholdAbove(Number(text)),
        ]) {
          expect(Number(threshold.toPrecision(15))).toBe(threshold);
        }
      }),
    );
  });

  test("decides as compareToLimit does, down to the neighbouring doubles", () => {
    fc.assert(
      fc.property(
        limit,
        fc.integer({ min: -30, max: 30 }),
        fc.double({ noNaN: true }),
        (text, steps, any) => {
          const judged = Number(text);
          const under = nativeThreshold(judged);
          const over = nativeThresholdAbove(judged);
          for (const value of [neighbour(under, steps), neighbour(over, steps), Math.abs(any)]) {
            expect(value < under).toBe(compareToLimit(value, judged) < 0);
            expect(value >= over).toBe(compareToLimit(value, judged) > 0);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});

/** The double so many steps above or below. */
function neighbour(value: number, steps: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0]! += BigInt(steps);
  return new Float64Array(bits.buffer)[0]!;
}
