import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { allowedShort } from "../allowedShort";
import { columnLetters } from "../columnLetters";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";
import { flagScore, pupilsExpression, type FormulaRow } from "../flagScore";
import { resolveNumerator } from "../resolveNumerator";
import { nothingTooSmall } from "./beyondBelief";
import type { FlagPlace } from "./FlagPlace";
import { pupilsGuard } from "./pupilsGuard";
import type { RowKind } from "./RowKind";
import type { RowSayings } from "./rowSayings";

/** Excel takes formulas of 8,192 characters. */
const LONGEST_FORMULA = 8150;

/** The rules that colour rows of one kind by their verdicts. */
export function verdictRules(
  table: SchoolTable,
  standard: Standard,
  level: Level,
  kind: RowKind,
  { firstRow, lastRow, saying }: FlagPlace,
  sayings: RowSayings | undefined,
): FlagRule[] {
  const rule = standard.schoolRule;
  if (!rule) return [];
  const allowed = allowedShort(standard, rule);
  const row: FormulaRow = {
    columns: table.columns,
    level,
    rowNumber: firstRow + 1,
    ...(kind.unitRows.length > 0 && { unitRows: kind.unitRows }),
    sharers: kind.others.filter(({ pupils }) => pupils === "some").map(({ field }) => field),
  };
  const scores = standard.indicators.flatMap((indicator) => {
    const numerator = resolveNumerator(indicator, table.columns, level);
    if (!numerator) return [];
    if (numerator.terms.some(({ column }) => kind.unread.includes(column.column))) return [];
    const isOwn = numerator.terms.every(({ column }) => column.level === level);
    const sharedTotal = indicator.shared && numerator.main.basis === "total";
    if (!isOwn && (sharedTotal ? kind.unsplit : kind.bothLevels)) return [];
    const score = flagScore(row, indicator, numerator, rule, allowed);
    const columns = numerator.terms.map(({ column }) => column.column);
    return score ? [{ column: numerator.main.column, columns, ...score }] : [];
  });
  if (scores.length === 0) return [];
  const isOfKind = saying && sayings ? `${sayings.formula(firstRow + 1, saying)}*` : "";
  const figures = scores.flatMap(({ columns }) => columns);
  // Of a school with units the sum is what must be true, and it is as large as its largest part.
  const judged = table.columns.filter(({ column }) => figures.includes(column));
  const tooSmall =
    kind.unitRows.length > 0
      ? "1"
      : nothingTooSmall(table, judged, firstRow + 1, pupilsExpression(row));
  const rulesWith = (guard: string): FlagRule[] => {
    const counts = `${isOfKind}${noExponentIn(figures, firstRow + 1)}*${guard}*${pupilsGuard(row, kind)}`;
    const total = scores.map(({ score }) => score).join("+");
    const nameColumn = table.columns.find((column) => column.field === "schoolName")!.column;
    const flag = (flagKind: FlagRule["kind"], column: number, condition: string): FlagRule => ({
      kind: flagKind,
      firstRow,
      lastRow,
      column,
      formula: `=${flagMarker}+${counts}*${condition}`,
    });
    // A cell that is short is amber, unless its school fails: a rule that is added later has the say.
    return [
      flag("fail", nameColumn, `(${total}>${allowed})`),
      ...scores.flatMap(({ column, isShort }) => [
        flag("fail", column, `${isShort}*(${total}>${allowed})`),
        flag("near", column, isShort),
      ]),
    ];
  };
  const isTooLong = (rules: readonly FlagRule[]): boolean =>
    rules.some(({ formula }) => formula.length > LONGEST_FORMULA);
  // Where both do not fit, the verdict goes before the guard against a slip that the next check tells of.
  const guarded = rulesWith(tooSmall);
  const rules = isTooLong(guarded) ? rulesWith("1") : guarded;
  // Of a school with many units nothing is said rather than half of it.
  return isTooLong(rules) ? [] : rules;
}

/** 1e3 is a number to us as to Excel, and none to these formulas: a row with one is left alone. */
function noExponentIn(columns: readonly number[], rowNumber: number): string {
  const cells = [...new Set(columns)].map((column) => `$${columnLetters(column)}${rowNumber}`);
  return `ISERROR(SEARCH("e",SUBSTITUTE(SUBSTITUTE(${cells.join("&")},"TRUE",""),"FALSE","")))`;
}
