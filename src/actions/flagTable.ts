import type { Assessment } from "../assessment/Assessment";
import { assessTable } from "../assessment/assessTable";
import { flagCells } from "../assessment/flagCells";
import { flagRules } from "../assessment/flags/flagRules";
import { flagsAreLive } from "../excel/flags/flagsAreLive";
import { replaceFlags } from "../excel/flags/replaceFlags";
import type { LongWork } from "../excel/LongWork";
import type { SheetToCheck } from "../excel/SheetToCheck";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Standard } from "../standards/Standard";

/** More rules make Excel slow with every scroll: so many units are counted with other schools, or kinds mixed up. */
const MOST_RULES = 2000;
/** Marks that are no formulas are written cell by cell, and each fill is kept. */
const MOST_STATIC_ROWS = 20_000;

/** Marks a table on its sheet; "none" where the sheet is protected, "tooMany" where the marks would be too many. */
export async function flagTable(
  context: Parameters<typeof replaceFlags>[0],
  sheet: SheetToCheck,
  table: SchoolTable,
  standard: Standard,
  assessed?: readonly Assessment[],
  work: LongWork = {},
): Promise<"live" | "static" | "none" | "tooMany"> {
  if (sheet.isProtected) return "none";
  if (flagsAreLive()) {
    const { firstRow, firstColumn, values } = sheet.grid;
    const rules = flagRules(
      table,
      standard,
      table.levels.map((level) => ({ level })),
      {
        valueAt: (row, column) => values[row - firstRow]?.[column - firstColumn] ?? null,
        most: MOST_RULES,
      },
    );
    if (!rules) return flagNothing();
    await replaceFlags(context, sheet, { rules }, work);
    return "live";
  }
  if (table.rows.length > MOST_STATIC_ROWS) return flagNothing();
  const assessments = assessed ?? table.levels.map((level) => assessTable(table, standard, level));
  await replaceFlags(context, sheet, { cells: flagCells(assessments) }, work);
  return "static";

  /** Marks of an earlier check would contradict what the pane says now. */
  async function flagNothing(): Promise<"tooMany"> {
    await replaceFlags(context, sheet, {}, work);
    return "tooMany";
  }
}
