import { assessTable } from "../../src/assessment/assessTable";
import type { Assessment } from "../../src/assessment/Assessment";
import type { CellValue } from "../../src/sheet/CellValue";
import type { ReadingChoices } from "../../src/sheet/ReadingChoices";
import { recogniseSchoolTable } from "../../src/sheet/recogniseSchoolTable";
import type { Level } from "../../src/standards/Level";
import { qualityBalance2017 } from "../../src/standards/qualityBalance2017";
import type { Standard } from "../../src/standards/Standard";
import { gridOf } from "./gridOf";

/** How rows on a sheet are judged. */
export interface CheckedSheet {
  readonly sheet?: string;
  readonly choices?: ReadingChoices;
  readonly level?: Level;
  readonly standard?: Standard;
}

/** Reads rows as a sheet and judges one level; a question or a failure is an error that says which. */
export function checkRows(
  rows: readonly (readonly CellValue[])[],
  { sheet = "小学", choices = {}, level = "primary", standard = qualityBalance2017 }: CheckedSheet,
): Assessment {
  const result = recogniseSchoolTable(gridOf(sheet, rows), () => choices);
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return assessTable(result.table, standard, level);
}
