import type { WorkbookCells } from "../../support/WorkbookCells";
import { expectedAnswers } from "./expectedAnswers";
import type { PlacedCase } from "./nativeBook";

/** 12 digits. */
const tolerance = 1e-12;

/** How many cells were compared, and every answer that is not what the BALANCE function gives, with its formula. */
export interface Comparison {
  readonly numbers: number;
  readonly errors: number;
  readonly differences: readonly string[];
}

/** Holds what a program calculated against the functions. */
export function differencesFrom(
  calculated: WorkbookCells,
  placed: readonly PlacedCase[],
): Comparison {
  const differences: string[] = [];
  let numbers = 0;
  let errors = 0;
  for (const { given, formulas, places } of placed) {
    const expected = expectedAnswers(given);
    const [only] = expected.flat();
    const isAllError = expected.flat().length === 1 && isError(only);
    places.forEach((row, down) =>
      row.forEach(({ sheet, row: at, column }, right) => {
        const answer = calculated[sheet]?.[at]?.[column];
        const wanted = isAllError ? only : expected[down]?.[right];
        if (isError(wanted)) errors++;
        else if (typeof wanted === "number") numbers++;
        if (isSame(answer, wanted, given.id)) return;
        const cells = given.arguments.map((argument) =>
          "cells" in argument
            ? argument.cells.map((each) => each.map(({ cell }) => cell))
            : argument.literal,
        );
        differences.push(
          `${given.id} [${down}][${right}]: ${JSON.stringify(answer)}, not ${JSON.stringify(wanted)}\n` +
            `  ${JSON.stringify(cells)}\n  ${formulas[down]?.[right]}`,
        );
      }),
    );
  }
  return { numbers, errors, differences };
}

function isError(answer: unknown): boolean {
  return typeof answer === "string" && answer.startsWith("#");
}

/** Excel tells more kinds of errors apart than a formula can: any error is as good. */
function isSame(answer: unknown, wanted: unknown, id: string): boolean {
  if (isError(wanted)) return isError(answer);
  if (typeof wanted !== "number" || typeof answer !== "number") return answer === wanted;
  return Math.abs(answer - wanted) <= allowed(Math.abs(wanted), id);
}

function allowed(size: number, id: string): number {
  // No growth and no gap are verdicts: exactly 0. The coefficient of equal schools may keep a last binary digit.
  if (size === 0) return id.startsWith("GROWTH") ? 0 : 1e-14;
  // Two growths may leave a small gap: 12 decimals of a percentage point.
  return tolerance * (id === "GROWTHGAP" ? Math.max(1, size) : size);
}
