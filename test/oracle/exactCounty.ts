import { exactDifferenceCoefficient } from "./exactSpread";
import { Fraction } from "./Fraction";

/** A plain primary school: pupils and its stocks for L1 to L7 as decimals are written ("437.5"), "" where blank. */
export interface WrittenSchool {
  readonly pupils: string;
  readonly stocks: readonly string[];
}

const LIMITS = ["4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3"].map((text) =>
  Fraction.ofDecimal(text),
);
const PER = [100n, 100n, 100n, 1n, 1n, 1n, 100n].map((per) => Fraction.of(per));
const FLOOR = Fraction.ofDecimal("0.85");
const LIMIT = Fraction.ofDecimal("0.5");

/**
 * One county of plain primary schools under 优质均衡, from the text of the standard in exact fractions; nothing of src.
 * The square of a coefficient is compared with 0.25, so that no root is rounded.
 */
export function exactCounty(schools: readonly WrittenSchool[]) {
  let failing = 0;
  let borderline = 0;
  let unknown = 0;
  for (const { pupils, stocks } of schools) {
    const values = stocks.map((stock, index) =>
      stock === ""
        ? undefined
        : Fraction.ofDecimal(stock).times(PER[index]!).over(Fraction.ofDecimal(pupils)),
    );
    const under = (share: Fraction): number =>
      values.filter((value, index) => value && value.compare(LIMITS[index]!.times(share)) < 0)
        .length;
    const short = under(Fraction.of(1n));
    if (under(FLOOR) > 0 || short > 1) failing++;
    else if (values.includes(undefined)) unknown++;
    else if (short === 1) borderline++;
  }
  const coefficients = LIMITS.map((_, index) => {
    const measured = schools.filter(({ stocks }) => stocks[index] !== "");
    if (measured.every(({ stocks }) => Number(stocks[index]) === 0))
      return { state: "undefined", value: undefined };
    const complete = measured.length === schools.length;
    const value = exactDifferenceCoefficient(
      measured.map(({ stocks }) => Number(stocks[index])),
      measured.map(({ pupils }) => Number(pupils)),
    ).coefficient;
    const isOver = squareOf(measured, index).compare(LIMIT.times(LIMIT)) > 0;
    return { state: complete ? (isOver ? "fail" : "pass") : "open", value };
  });
  return { schools: schools.length, failing, borderline, unknown, coefficients };
}

/** Σp(x/p − X)² / Σp ÷ X², exactly. */
function squareOf(schools: readonly WrittenSchool[], index: number): Fraction {
  const zero = Fraction.of(0n);
  const heads = schools.map(({ pupils }) => Fraction.ofDecimal(pupils));
  const stocks = schools.map((school) => Fraction.ofDecimal(school.stocks[index]!));
  const allHeads = heads.reduce((sum, each) => sum.plus(each), zero);
  const mean = stocks.reduce((sum, each) => sum.plus(each), zero).over(allHeads);
  const squares = stocks.reduce((sum, stock, at) => {
    const distance = stock.over(heads[at]!).minus(mean);
    return sum.plus(distance.times(distance).times(heads[at]!));
  }, zero);
  return squares.over(allHeads).over(mean.times(mean));
}
