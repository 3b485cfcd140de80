import type { Assessment } from "./Assessment";
import type { FlagCell } from "./Flag";

/** The cells that are flagged at the moment of the check; the live rules colour exactly these. */
export function flagCells(assessment: Assessment): FlagCell[] {
  const counted = new Set(assessment.schools.map((school) => school.row));
  const verdicts = assessment.schools.flatMap((school): FlagCell[] => {
    const fails = school.verdict === "fail";
    const cells = school.indicators
      .filter(({ state }) => state === "short" || state === "belowFloor")
      .map(({ cell }): FlagCell => ({ ...cell, kind: fails ? "fail" : "near" }));
    return fails ? [{ row: school.row, column: school.nameColumn, kind: "fail" }, ...cells] : cells;
  });
  const unreadable = assessment.unreadable
    .filter((cell) => counted.has(cell.row))
    .map(({ row, column }): FlagCell => ({ row, column, kind: "unreadable" }));
  return [...verdicts, ...unreadable];
}
