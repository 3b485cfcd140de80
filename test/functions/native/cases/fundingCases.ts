import fc from "fast-check";
import { blank, decimal, number, unreadable, zero } from "./cells";
import type { NativeCase, TestArgument, TestCell } from "./NativeCase";
import { besideEachOther } from "./pairs";
import { sample } from "./sample";

/** A year's money: near the year before, equal to it but for the last binary digit, blank, 0, unreadable. */
const money = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 50_000, max: 60_000 }).map(number) },
  { weight: 3, arbitrary: fc.constantFrom(number(30_000), number((0.1 + 0.2) * 1e5)) },
  { weight: 2, arbitrary: decimal },
  { weight: 1, arbitrary: fc.constant(zero) },
  { weight: 1, arbitrary: blank },
  { weight: 1, arbitrary: unreadable },
);
const years = fc.array(money, { minLength: 2, maxLength: 8 });

const line = (cells: readonly TestCell[], isRow: boolean): TestArgument => ({
  cells: isRow ? [cells] : cells.map((cell) => [cell]),
});

const growth = fc
  .tuple(years, fc.boolean())
  .map(([series, isRow]): NativeCase => ({ id: "GROWTH", arguments: [line(series, isRow)] }));

/** Revenue of its own, or seven tenths of education in every year: growths that are equal but for rounding. */
const growthGap = years.chain((education) =>
  fc
    .tuple(
      fc.array(money, { minLength: education.length, maxLength: education.length }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([other, isAlike, isRow, isOtherRow]): NativeCase => {
      const revenue = isAlike ? education.map(sevenTenths) : other;
      return { id: "GROWTHGAP", arguments: [line(education, isRow), line(revenue, isOtherRow)] };
    }),
);

function sevenTenths({ cell, value }: TestCell): TestCell {
  return typeof cell === "number" ? { cell: `=${cell}*0.7`, value: cell * 0.7 } : { cell, value };
}

/** One pair alone, where a base of 0 is an error. */
const onePair = fc
  .tuple(fc.oneof(money, fc.constant(zero)), fc.oneof(money, fc.constant(zero)))
  .map(([now, before]): NativeCase => ({
    id: "GROWTH",
    arguments: [{ cells: [[now]] }, { cells: [[before]] }],
  }));

export const fundingCases: readonly NativeCase[] = [
  ...sample(growth, 40),
  ...sample(besideEachOther("GROWTH", 2, true), 40),
  ...sample(onePair, 20),
  ...sample(growthGap, 70),
  ...sample(besideEachOther("SHARE", 2, true), 40),
];
