import { assessTable } from "../../../src/assessment/assessTable";
import type { Assessment } from "../../../src/assessment/Assessment";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import type { ReadingChoices } from "../../../src/sheet/ReadingChoices";
import type { RecognitionFailure } from "../../../src/sheet/RecognitionFailure";
import type { Question } from "../../../src/sheet/Question";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import { standards } from "../../../src/standards/standards";

export type Assessed =
  | { readonly table: SchoolTable; readonly assessments: readonly Assessment[] }
  | { readonly failure: RecognitionFailure }
  | { readonly questions: readonly Question[] };

/** Reads and judges a grid without Excel, as checkSheet does between reading and marking. */
export function assessGrid(
  grid: SheetGrid,
  choices: ReadingChoices,
  standardId: "2017" | "2012" = "2017",
): Assessed {
  const recognised = recogniseSchoolTable(grid, () => choices);
  if (!("table" in recognised)) return recognised;
  const { table } = recognised;
  const standard = standards.find(({ id }) => id === standardId)!;
  return { table, assessments: table.levels.map((level) => assessTable(table, standard, level)) };
}
