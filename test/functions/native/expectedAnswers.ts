import { callAsExcel, ShownError } from "../callAsExcel";
import type { NativeCase, TestArgument } from "./cases/NativeCase";

/**
 * What the native formulas must give, cell by cell: the answer of the BALANCE function, an error by its code. What the
 * function reads from text such as "1,234" must be an error.
 *
 * One cell that is an error makes a whole spilled function one; a native formula is an error only where it needs that
 * cell. So such functions are asked school by school, or two years at a time.
 */
export function expectedAnswers({ id, arguments: given }: NativeCase): unknown[][] {
  const values = given.map(valueOf);
  const shape = values[0];
  if (!Array.isArray(shape) || shape.flat().length === 1) return answerOf(id, values);
  const isYearly = id === "GROWTHGAP" || (id === "GROWTH" && given.length === 1);
  if (!isYearly && !bySchool.has(id)) return answerOf(id, values);
  let next = 0;
  return (shape as unknown[][]).map((row) =>
    row.map(() => {
      const place = next++;
      if (isYearly && place === 0) return "";
      const places = isYearly ? [place - 1, place] : [place, place];
      const some = values.map((value) => {
        const cells = Array.isArray(value) ? (value as unknown[][]).flat() : [];
        return cells.length > 1 ? places.map((at) => [cells[at]]) : value;
      });
      return answerOf(id, some).at(-1)?.[0];
    }),
  );
}

/** One answer for each cell of the first range. */
const bySchool = new Set([
  "GROWTH",
  "MEETS",
  "PERPUPIL",
  "PUPILSPERTEACHER",
  "RETENTION",
  "SHARE",
  "STAFFREQUIRED",
]);

function valueOf(argument: TestArgument): unknown {
  return "cells" in argument
    ? argument.cells.map((row) => row.map(({ value }) => value))
    : argument.value;
}

function answerOf(id: string, values: readonly unknown[]): unknown[][] {
  if (hasText(values)) return [["#VALUE!"]];
  try {
    const answer = callAsExcel(id, values);
    return Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  } catch (error) {
    if (error instanceof ShownError) return [[error.code]];
    throw error;
  }
}

/** Text in the cells, not in words such as "L1". */
function hasText(values: readonly unknown[]): boolean {
  return values
    .filter(Array.isArray)
    .flat(2)
    .some((cell) => typeof cell === "string" && cell.trim() !== "");
}
