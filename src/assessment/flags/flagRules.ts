import type { CellValue } from "../../sheet/CellValue";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import type { FlagRule } from "../Flag";
import { tableAtLevel } from "../tableAtLevel";
import { blankPlans } from "./blankPlans";
import type { FlagPlan } from "./FlagPlan";
import { rowSayings } from "./rowSayings";
import { unreadablePlans } from "./unreadablePlans";
import { unreadNumberRules } from "./unreadNumberRules";
import { verdictPlans } from "./verdictPlans";

interface Options {
  /** What the cells of the table hold; without it every run of rows has rules of its own. */
  readonly valueAt?: (row: number, column: number) => CellValue;
  /** The most rules that are wanted. */
  readonly most?: number;
}

/**
 * The live flags of a table at some levels: for each kind of rows, one rule per indicator and colour and one for the
 * school's name, and one per column for cells that could not be read or were left empty. They judge the sheet as it is
 * then, not as it was checked. Undefined where there would be more than wanted: then none is written.
 */
export function flagRules(
  table: SchoolTable,
  standard: Standard,
  levels: readonly { readonly level: Level }[],
  { valueAt, most = Infinity }: Options = {},
): FlagRule[] | undefined {
  const sayings = valueAt && rowSayings(table.columns, valueAt);
  const ofLevel = levels.map(({ level }) => ({ level, own: tableAtLevel(table, level) }));
  const verdicts = ofLevel.flatMap(({ level, own }) => verdictPlans(own, standard, level, sayings));
  const blanks = ofLevel.flatMap(({ level, own }) => blankPlans(own, standard, level, sayings));
  const unreadable = unreadablePlans(table, sayings);
  const plans = [...verdicts, ...blanks, ...unreadable];
  const unreadNumbers = unreadNumberRules(table);
  const count = plans.reduce((sum, plan) => sum + countOf(plan), unreadNumbers.length);
  if (count > most) return undefined;

  const written = rulesOf(verdicts);
  // Excel gives the rule added last the say: a cell that is red for one level must not be painted over, and what
  // cannot be read is no figure, whatever Excel makes of it.
  const ofKind = (kind: FlagRule["kind"]): FlagRule[] =>
    written.filter((rule) => rule.kind === kind);
  return [
    ...ofKind("near"),
    ...ofKind("fail"),
    ...rulesOf(blanks),
    ...rulesOf(unreadable),
    ...unreadNumbers,
  ];
}

function rulesOf(plans: readonly FlagPlan[]): FlagRule[] {
  return plans.flatMap(({ places, rulesAt }) => places.flatMap(rulesAt));
}

function countOf({ places, rulesAt }: FlagPlan): number {
  const [first] = places;
  return first ? places.length * rulesAt(first).length : 0;
}
