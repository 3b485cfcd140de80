import type { Assessment } from "./Assessment";
import type { FlagCell } from "./Flag";
import type { SchoolResult } from "./SchoolResult";

/** The cells that are flagged at the moment of the check; the live rules colour exactly these. */
export function flagCells(assessments: readonly Assessment[]): FlagCell[] {
  const flags = assessments.flatMap((assessment) => [
    ...assessment.schools.flatMap(verdictFlags),
    ...[...assessment.unreadable, ...assessment.blank].map(({ row, column }): FlagCell => ({
      row,
      column,
      kind: "unreadable",
    })),
  ]);
  const byCell = new Map<string, FlagCell>();
  for (const flag of flags) {
    const key = `${flag.row}:${flag.column}`;
    // A combined school may fail at one level and pass at the other: the failure is what must be seen.
    if (byCell.get(key)?.kind !== "fail") byCell.set(key, flag);
  }
  return [...byCell.values()];
}

function verdictFlags(school: SchoolResult): FlagCell[] {
  const fails = school.verdict === "fail";
  const cells = school.indicators
    .filter(({ state }) => state === "short" || state === "belowFloor")
    .map(({ cell }): FlagCell => ({ ...cell, kind: fails ? "fail" : "near" }));
  return fails ? [{ row: school.row, column: school.nameColumn, kind: "fail" }, ...cells] : cells;
}
