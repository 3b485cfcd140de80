import fc from "fast-check";
import { blank, heads, number, unreadable, whole, zero } from "./cells";
import { exactly, shape, shaped } from "./layouts";
import type { NativeCase, TestArgument, TestCell } from "./NativeCase";
import { besideEachOther } from "./pairs";
import { sample } from "./sample";

/** A word as the formula writes it. */
const word = (value: string): TestArgument => ({
  literal: /^\d$/u.test(value) ? value : `"${value}"`,
  value,
});

/** Head-counts on and beside whole posts, also as computed cells leave them, and half pupils. */
const staffRequired = fc
  .constantFrom(
    { level: "小学", pupilsPerStaff: 19 },
    { level: "junior", pupilsPerStaff: 13.5 },
    { level: "初中", pupilsPerStaff: 13.5 },
    { level: "高中", pupilsPerStaff: 12.5 },
    { level: "3", pupilsPerStaff: 12.5 },
  )
  .chain(({ level, pupilsPerStaff }) => {
    const onPost = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: -1, max: 1 }))
      .map(([posts, beside]) => number(posts * 2 * pupilsPerStaff + beside));
    const summed = fc
      .integer({ min: 1, max: 400 })
      .map((tens): TestCell => ({ cell: `=${tens / 10}*3*10`, value: (tens / 10) * 3 * 10 }));
    const count = fc.oneof(
      { weight: 6, arbitrary: onPost },
      { weight: 2, arbitrary: summed },
      { weight: 2, arbitrary: heads },
      { weight: 1, arbitrary: fc.constantFrom(number(27.5), number(27.0001), zero) },
      { weight: 1, arbitrary: blank },
      { weight: 1, arbitrary: unreadable },
    );
    return shape.chain(({ rows, columns }) =>
      exactly(count, rows * columns).map((counts): NativeCase => ({
        id: "STAFFREQUIRED",
        arguments: [{ cells: shaped(counts, columns) }, word(level)],
      })),
    );
  });

const few = fc.oneof(
  { weight: 6, arbitrary: whole(40) },
  { weight: 2, arbitrary: fc.constant(zero) },
  { weight: 2, arbitrary: blank },
  { weight: 1, arbitrary: unreadable },
);
const many = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 20, max: 400 }).map(number) },
  { weight: 1, arbitrary: few },
);
/** Graduates, entrants, moved in, moved out, deaths: mostly possible, now and then not, or an empty row. */
const yearGroup = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(many, many, few, few, few) },
  { weight: 1, arbitrary: fc.tuple(many, fc.constant(zero), few, few, few) },
  { weight: 1, arbitrary: fc.constant([zero, zero, zero, zero, zero] as const) },
);
const formulaWord = fc.constantFrom<readonly TestArgument[]>(
  [],
  ...["national", "国家口径", "adjusted", "入学调整", "plain", "3"].map((value) => [word(value)]),
);
const retention = fc
  .tuple(
    fc.array(yearGroup, { minLength: 1, maxLength: 6 }),
    fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    formulaWord,
  )
  .map(([rows, given, formula]): NativeCase => ({
    id: "RETENTION",
    arguments: [
      ...([0, 1, 2, 3, 4] as const).map((column): TestArgument => {
        const isLeftOut = column >= 2 && !given[column - 2];
        return isLeftOut
          ? { literal: "", value: undefined }
          : { cells: rows.map((row) => [row[column]]) };
      }),
      ...formula,
    ],
  }));

export const staffingCases: readonly NativeCase[] = [
  ...sample(besideEachOther("PUPILSPERTEACHER", 2, true), 40),
  ...sample(staffRequired, 50),
  ...sample(retention, 70),
];
