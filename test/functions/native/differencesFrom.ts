import type { WorkbookCells } from "../../support/WorkbookCells";
import { expectedAnswers } from "./expectedAnswers";
import type { PlacedCase } from "./nativeBook";

/** 12 digits. */
const tolerance = 1e-12;

/** Every answer that is not what the BALANCE function gives, with its formula. */
export function differencesFrom(
  calculated: WorkbookCells,
  placed: readonly PlacedCase[],
): { differences: string[]; compared: number; numbers: number; errors: number } {
  const differences: string[] = [];
  const counts = { compared: 0, numbers: 0, errors: 0 };
  for (const { given, formulas, places } of placed) {
    const expected = expectedAnswers(given);
    places.forEach((row, down) =>
      row.forEach(({ sheet, row: at, column }, right) => {
        const answer = calculated[sheet]?.[at]?.[column];
        const wanted =
          expected.length === 1 && expected[0]!.length === 1 && isError(expected[0]![0])
            ? expected[0]![0]
            : expected[down]?.[right];
        counts.compared++;
        if (typeof wanted === "number") counts.numbers++;
        if (isError(wanted)) counts.errors++;
        if (isSame(answer, wanted)) return;
        const cells = JSON.stringify(
          given.arguments.map((argument) =>
            "cells" in argument
              ? argument.cells.map((each) => each.map(({ cell }) => cell))
              : argument,
          ),
        );
        differences.push(
          `${given.id} [${down}][${right}] ${JSON.stringify(answer)} instead of ${JSON.stringify(wanted)}\n  ${cells}\n  ${formulas[down]?.[right]}`,
        );
      }),
    );
  }
  return { differences, ...counts };
}

function isError(answer: unknown): boolean {
  return typeof answer === "string" && answer.startsWith("#");
}

/** Excel tells more kinds of errors apart than a formula can: any error is as good. */
function isSame(answer: unknown, wanted: unknown): boolean {
  if (isError(wanted)) return isError(answer);
  if (typeof wanted !== "number" || typeof answer !== "number") return answer === wanted;
  return Math.abs(answer - wanted) <= tolerance * (wanted === 0 ? 1 : Math.abs(wanted));
}
