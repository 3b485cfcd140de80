import fc from "fast-check";
import { nativeThreshold } from "../../../../src/measures/nativeThreshold";
import { blank, figure, heads, number, unreadable, zero } from "./cells";
import { exactly, shape, shaped } from "./layouts";
import type { NativeCase, TestArgument, TestCell } from "./NativeCase";
import { besideEachOther } from "./pairs";
import { sample } from "./sample";

const per = fc.constantFrom<readonly TestArgument[]>(
  [],
  [{ literal: "100", value: 100 }],
  [{ literal: "1", value: 1 }],
  [{ cells: [[number(100)]], dollars: true }],
  [{ cells: [[{ cell: null, value: "" }]], dollars: true }],
);

const perPupil = fc
  .tuple(besideEachOther("PERPUPIL", 2, true), per)
  .map(([both, factor]): NativeCase => ({
    id: both.id,
    arguments: [...both.arguments, ...factor],
  }));

/** Indicator, level, limit, per how many pupils. */
const limits = [
  ["L1", "小学", 4.2, 100],
  ["L1", "初中", 5.3, 100],
  ["L2", "primary", 1, 100],
  ["L3", "初中", 0.9, 100],
  ["L4", "junior", 5.8, 1],
  ["L5", "小学", 7.5, 1],
  ["L6", "初中", 2500, 1],
  ["L7", "junior", 2.4, 100],
] as const;

/** Values on the limit in exact arithmetic, some bits beside it, beside it in the 12th and 13th digit, and others. */
const meets = fc.constantFrom(...limits).chain(([indicator, level, limit, hundred]) => {
  const tie = fc.integer({ min: 3, max: 900 }).map((tens): TestCell => {
    const pupils = tens * 10;
    const total = (limit * pupils) / hundred;
    return { cell: `=${total}/${pupils}*${hundred}`, value: (total / pupils) * hundred };
  });
  const beside = fc
    .constantFrom(0, 1e-16, -1e-16, 4e-16, -4e-16, 3e-13, -3e-13, 1e-11, -1e-11, 2e-5, -2e-5)
    .map((part) => number(limit * (1 + part)));
  const value = fc.oneof(
    { weight: 3, arbitrary: tie },
    { weight: 4, arbitrary: beside },
    { weight: 1, arbitrary: fc.constant(number(nativeThreshold(limit))) },
    { weight: 2, arbitrary: figure },
    { weight: 1, arbitrary: blank },
    { weight: 1, arbitrary: fc.constant(zero) },
    { weight: 1, arbitrary: unreadable },
  );
  return shape.chain(({ rows, columns }) =>
    exactly(value, rows * columns).map((values): NativeCase => ({
      id: "MEETS",
      arguments: [
        { cells: shaped(values, columns) },
        { literal: `"${indicator}"`, value: indicator },
        { literal: `"${level}"`, value: level },
      ],
    })),
  );
});

const levelPupils = fc.oneof(
  { weight: 6, arbitrary: heads },
  { weight: 2, arbitrary: fc.constant(zero) },
  { weight: 2, arbitrary: blank },
  { weight: 1, arbitrary: unreadable },
);
const filledIn = fc.tuple(
  fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: unreadable }),
  fc.array(levelPupils, { minLength: 2, maxLength: 3 }),
);
/** Wholly, or but for some pupils. */
const notFilledIn = fc.tuple(
  fc.oneof(fc.constant(zero), blank),
  fc.array(fc.oneof(fc.constant(zero), blank, heads), { minLength: 2, maxLength: 3 }),
);
const split = fc
  .oneof({ weight: 8, arbitrary: filledIn }, { weight: 2, arbitrary: notFilledIn })
  .map(([total, pupils]): NativeCase => ({
    id: "SPLIT",
    arguments: [total, ...pupils].map((cell) => ({ cells: [[cell]] })),
  }));

export const schoolsCases: readonly NativeCase[] = [
  ...sample(perPupil, 60),
  ...sample(meets, 60),
  ...sample(split, 80),
];
