import type { Assessment } from "../assessment/Assessment";
import { assessTable } from "../assessment/assessTable";
import { flagCells } from "../assessment/flagCells";
import { countedRows } from "../assessment/flags/countedRows";
import { flagRuleCount } from "../assessment/flags/flagRuleCount";
import { flagRules } from "../assessment/flags/flagRules";
import { flagsAreLive } from "../excel/flags/flagsAreLive";
import { replaceFlags } from "../excel/flags/replaceFlags";
import type { LongWork } from "../excel/LongWork";
import type { SheetToCheck } from "../excel/SheetToCheck";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Standard } from "../standards/Standard";

/** More rules make Excel slow with every scroll; a table of so many schools is opened county by county. */
const MOST_ROWS = 20_000;
const MOST_RULES = 2000;

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
  if (table.rows.length > MOST_ROWS) return flagNothing();
  const counted = assessed ?? table.levels.map((level) => countedRows(table, standard, level));
  if (flagRuleCount(table, standard, counted) > MOST_RULES) return flagNothing();
  const assessments = assessed ?? table.levels.map((level) => assessTable(table, standard, level));
  if (flagsAreLive()) {
    await replaceFlags(context, sheet, { rules: flagRules(table, standard, assessments) }, work);
    return "live";
  }
  await replaceFlags(context, sheet, { cells: flagCells(assessments) }, work);
  return "static";

  /** Marks of an earlier check would contradict what the pane says now. */
  async function flagNothing(): Promise<"tooMany"> {
    await replaceFlags(context, sheet, {}, work);
    return "tooMany";
  }
}
