import fc from "fast-check";
import type { TestCell } from "./NativeCase";

// Cells as bureaus keep them: whole and computed numbers, real zeros, blanks of every kind; and what cannot be read.

export const number = (value: number): TestCell => ({ cell: value, value });

export const zero = number(0);

/** An empty cell, a formula that gives an empty text, spaces. */
export const blank = fc.constantFrom<TestCell>(
  { cell: null, value: "" },
  { cell: null, value: "" },
  { cell: '=""', value: "" },
  { cell: "  ", value: "  " },
);

export const whole = (most: number) => fc.integer({ min: 1, max: most }).map(number);

export const decimal = fc.integer({ min: 1, max: 9_000_000 }).map((cents) => number(cents / 100));

const quotient = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 3, max: 700 }))
  .map(([above, below]): TestCell => ({ cell: `=${above}/${below}`, value: above / below }));

/** A total, or a value per pupil. */
export const figure = fc.oneof(whole(9000), whole(9000), decimal, quotient);

export const heads = whole(3000);

/** What a number must not be taken from: the functions refuse it, or read "1,234" as only they can. */
export const unreadable = fc.constantFrom<TestCell>(
  ...["1,234", "缺", "5", "3/4", "12-13", "95%", "-", "１２３", true, false, -5].map((value) => ({
    cell: value,
    value,
  })),
);
