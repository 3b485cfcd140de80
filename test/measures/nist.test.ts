import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { coefficientOfVariation } from "../../src/measures/coefficientOfVariation";
import { differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { exactCoefficientOfVariation } from "../oracle/exactSpread";
import { relativeError } from "../oracle/relativeError";

/**
 * NIST StRD, univariate summary statistics. The certified deviation divides by n − 1, ours by n.
 * `leastDigits`: what exact arithmetic on the doubles themselves reaches, floored: the input is rounded already.
 */
interface Certified {
  readonly name: string;
  readonly mean: number;
  readonly deviation: number;
  readonly leastDigits: number;
}

function expectCertified(values: readonly number[], certified: Certified): void {
  const ofSample = Math.sqrt(values.length / (values.length - 1));
  for (const found of [
    coefficientOfVariation(values),
    differenceCoefficient(
      values,
      values.map(() => 1),
    ),
  ]) {
    expect(relativeError(found.mean, certified.mean)).toBeLessThanOrEqual(10 ** -14);
    const error = relativeError(found.standardDeviation * ofSample, certified.deviation);
    expect(-Math.log10(Math.max(error, 1e-15))).toBeGreaterThanOrEqual(certified.leastDigits);
    const exact = exactCoefficientOfVariation(values);
    expect(relativeError(found.standardDeviation, exact.standardDeviation)).toBeLessThan(1e-14);
  }
}

const alternating = (first: string, low: string, high: string): number[] =>
  [first, ...Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? low : high))].map(
    Number,
  );

test.each([
  {
    name: "NumAcc1",
    values: [10000001, 10000003, 10000002],
    mean: 10000002,
    deviation: 1,
    leastDigits: 15,
  },
  {
    name: "NumAcc2",
    values: alternating("1.2", "1.1", "1.3"),
    mean: 1.2,
    deviation: 0.1,
    leastDigits: 14.2,
  },
  {
    name: "NumAcc3",
    values: alternating("1000000.2", "1000000.1", "1000000.3"),
    mean: 1000000.2,
    deviation: 0.1,
    leastDigits: 9.4,
  },
  {
    name: "NumAcc4",
    values: alternating("10000000.2", "10000000.1", "10000000.3"),
    mean: 10000000.2,
    deviation: 0.1,
    leastDigits: 8.2,
  },
])(
  "$name, made from its definition, to the digits that doubles allow",
  ({ values, ...certified }) => {
    expectCertified(values, certified);
  },
);

const folder = join(__dirname, "../../../shared/data/strd");
const measured: readonly (Certified & { readonly count: number })[] = [
  {
    name: "PiDigits",
    count: 5000,
    mean: 4.5348,
    deviation: 2.86733906028871,
    leastDigits: 14.9,
  },
  {
    name: "Lottery",
    count: 218,
    mean: 518.95871559633,
    deviation: 291.699727470969,
    leastDigits: 15,
  },
  { name: "Lew", count: 200, mean: -177.435, deviation: 277.332168044316, leastDigits: 15 },
  {
    name: "Mavro",
    count: 50,
    mean: 2.001856,
    deviation: 0.000429123454003053,
    leastDigits: 13.1,
  },
  {
    name: "Michelso",
    count: 100,
    mean: 299.8524,
    deviation: 0.0790105478190518,
    leastDigits: 13.8,
  },
];

// The five measured sets are not the project's to copy: they are an extra where they lie beside it.
if (existsSync(folder)) {
  test.each(measured)("$name, measured", ({ count, ...certified }) => {
    const lines = readFileSync(join(folder, `${certified.name}.dat`), "utf8").split(/\r?\n/u);
    const start = lines.map((line) => /^-+$/u.test(line.trim())).lastIndexOf(true) + 1;
    const values = lines
      .slice(start)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map(Number);
    expect(values).toHaveLength(count);
    expectCertified(values, certified);
  });
} else {
  console.info("NIST's five measured data sets are not here; the four made ones are tested.");
}
