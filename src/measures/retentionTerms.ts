import { CompensatedSum } from "./CompensatedSum";
import type { RetentionCounts } from "./RetentionCounts";
import type { RetentionFormula } from "./RetentionFormula";

/** What is divided: the pupils who stayed, and those who could have. */
export interface RetentionTerms {
  readonly stayed: number;
  readonly expected: number;
}

/**
 * Both sides of a retention rate, as they come: a negative number, or an expected one of 0, is the caller's to refuse.
 *
 * @example retentionTerms({ graduates: 95, entrants: 100, movedIn: 5, movedOut: 8, deaths: 0 }, "national").stayed // 98
 */
export function retentionTerms(
  { graduates, entrants, movedIn, movedOut, deaths }: RetentionCounts,
  formula: RetentionFormula,
): RetentionTerms {
  switch (formula) {
    case "national":
      return { stayed: sumOfThree(graduates, -movedIn, movedOut), expected: entrants - deaths };
    case "adjusted":
      return { stayed: graduates, expected: sumOfThree(entrants, movedIn, -movedOut) };
    case "plain":
      return { stayed: graduates, expected: entrants };
  }
}

function sumOfThree(one: number, two: number, three: number): number {
  return new CompensatedSum().add(one).add(two).add(three).value;
}
