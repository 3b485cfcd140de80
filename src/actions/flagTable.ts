import type { Assessment } from "../assessment/Assessment";
import { assessTable } from "../assessment/assessTable";
import { flagCells } from "../assessment/flagCells";
import { flagRules } from "../assessment/flagRules";
import { flagSheet } from "../excel/flagSheet";
import type { SheetToCheck } from "../excel/SheetToCheck";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Standard } from "../standards/Standard";

/** More rules make Excel slow with every scroll; a table of so many schools is opened county by county. */
const MOST_ROWS = 20_000;
const MOST_RULES = 2000;

/** Marks a table on its sheet; "none" where the sheet is protected, "tooMany" where the marks would be too many. */
export async function flagTable(
  context: Parameters<typeof flagSheet>[0],
  sheet: SheetToCheck,
  table: SchoolTable,
  standard: Standard,
  assessed?: readonly Assessment[],
): Promise<"live" | "static" | "none" | "tooMany"> {
  if (sheet.isProtected) return "none";
  if (table.rows.length > MOST_ROWS) return flagNothing();
  const assessments = assessed ?? table.levels.map((level) => assessTable(table, standard, level));
  const rules = flagRules(table, standard, assessments);
  if (rules.length > MOST_RULES) return flagNothing();
  return flagSheet(context, sheet, rules, flagCells(assessments));

  /** Marks of an earlier check would contradict what the pane says now. */
  async function flagNothing(): Promise<"tooMany"> {
    await flagSheet(context, sheet, [], []);
    return "tooMany";
  }
}
