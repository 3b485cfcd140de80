import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Standard } from "../../standards/Standard";
import { tableAtLevel } from "../tableAtLevel";
import { blankRuns } from "./blankRuns";
import { figureColumns } from "./figureColumns";
import type { FlaggedLevel } from "./FlaggedLevel";
import { runsOfLikeRows } from "./runsOfLikeRows";
import { schoolRuns } from "./schoolRuns";
import { unreadNumberRules } from "./unreadNumberRules";
import { verdictRules } from "./verdictRules";

/** How many rules flagRules would make, without making them: their formulas would fill the memory of a large table. */
export function flagRuleCount(
  table: SchoolTable,
  standard: Standard,
  levels: readonly FlaggedLevel[],
): number {
  let count =
    schoolRuns(table).length * figureColumns(table.columns).length +
    unreadNumberRules(table).length +
    blankRuns(table, standard, levels).length;
  for (const flagged of levels) {
    const own = tableAtLevel(table, flagged.level);
    const ofKind = new Map<string, number>();
    for (const run of runsOfLikeRows(own, flagged)) {
      // Rows of one kind have the same number of rules, wherever they stand and whatever units they name.
      const kind = JSON.stringify([run.bothLevels, run.unsplit, run.unread]);
      const known = ofKind.get(kind) ?? verdictRules(own, standard, flagged.level, run).length;
      ofKind.set(kind, known);
      count += known;
    }
  }
  return count;
}
