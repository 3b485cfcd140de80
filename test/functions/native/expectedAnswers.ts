import { callAsExcel, ShownError } from "../callAsExcel";
import type { NativeCase, TestArgument } from "./NativeCase";

/**
 * What the native formulas must give, cell by cell: the answer of the BALANCE function, an error by its code. What the
 * function reads from text such as "1,234" must be an error, unless its school is left out.
 */
export function expectedAnswers({ id, arguments: given }: NativeCase): unknown[][] {
  const values = given.map(valueOf);
  const [first] = given;
  if (!cellwise.has(id) || !first || !("cells" in first)) return answerOf(id, values);
  // One bad cell ends a whole spilled function with an error; a native formula is an error only in its own cell.
  const width = first.cells[0]!.length;
  return first.cells.map((row, down) =>
    row.map((_, right) => {
      const index = down * width + right;
      const one = values.map((value) =>
        Array.isArray(value) && value.flat().length > 1
          ? [[(value as unknown[][]).flat()[index]]]
          : value,
      );
      return answerOf(id, one)[0]?.[0];
    }),
  );
}

/** One answer for each cell of the first range. */
const cellwise = new Set(["PERPUPIL", "MEETS"]);

function valueOf(argument: TestArgument): unknown {
  return "cells" in argument
    ? argument.cells.map((row) => row.map(({ value }) => value))
    : argument.value;
}

function answerOf(id: string, values: readonly unknown[]): unknown[][] {
  try {
    const answer = callAsExcel(id, values);
    const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
    return hasText(values) && rows.flat().some((cell) => cell !== "") ? [["#VALUE!"]] : rows;
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
