import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Standard } from "../../standards/Standard";
import type { FlagRule } from "../Flag";
import { tableAtLevel } from "../tableAtLevel";
import { blankRules } from "./blankRules";
import type { FlaggedLevel } from "./FlaggedLevel";
import { runsOfLikeRows } from "./runsOfLikeRows";
import { schoolRuns } from "./schoolRuns";
import { unreadableRules } from "./unreadableRules";
import { unreadNumberRules } from "./unreadNumberRules";
import { verdictRules } from "./verdictRules";

/**
 * The live flags of a checked table: for each run of counted rows, one rule per indicator and colour and one for the
 * school's name; for each run of schools, one rule per column for cells that could not be read and one for those left
 * empty. They judge the sheet as it is then, not as it was checked.
 */
export function flagRules(
  table: SchoolTable,
  standard: Standard,
  levels: readonly FlaggedLevel[],
): FlagRule[] {
  const verdicts = levels.flatMap((flagged) => {
    const own = tableAtLevel(table, flagged.level);
    return runsOfLikeRows(own, flagged).flatMap((run) =>
      verdictRules(own, standard, flagged.level, run),
    );
  });
  const unreadable = [
    ...schoolRuns(table).flatMap((run) => unreadableRules(table, run)),
    ...unreadNumberRules(table),
  ];
  // Excel gives the rule added last the say: a cell that is red for one level must not be painted over, and what
  // cannot be read is no figure, whatever Excel makes of it.
  const ofKind = (kind: FlagRule["kind"]): FlagRule[] =>
    verdicts.filter((rule) => rule.kind === kind);
  return [
    ...ofKind("near"),
    ...ofKind("fail"),
    ...blankRules(table, standard, levels),
    ...unreadable,
  ];
}
