import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { allowedShort } from "../allowedShort";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";
import { flagScore, pupilsExpression } from "../flagScore";
import { resolveNumerator } from "../resolveNumerator";
import type { LikeRows } from "./LikeRows";

/** The rules that colour a run of counted rows by their verdicts. */
export function verdictRules(
  table: SchoolTable,
  standard: Standard,
  level: Level,
  { firstRow, lastRow, bothLevels, unsplit, unread, unitRows }: LikeRows,
): FlagRule[] {
  const rule = standard.schoolRule;
  if (!rule) return [];
  const allowed = allowedShort(standard, rule);
  const row = {
    columns: table.columns,
    level,
    rowNumber: firstRow + 1,
    ...(unitRows.length > 0 && { unitRows }),
  };
  const scores = standard.indicators.flatMap((indicator) => {
    const numerator = resolveNumerator(indicator, table.columns, level);
    if (!numerator) return [];
    if (numerator.terms.some(({ column }) => unread.includes(column.column))) return [];
    const isOwn = numerator.terms.every(({ column }) => column.level === level);
    const sharedTotal = indicator.shared && numerator.main.basis === "total";
    if (!isOwn && (sharedTotal ? unsplit : bothLevels)) return [];
    const score = flagScore(row, indicator, numerator, rule, allowed);
    return score ? [{ column: numerator.main.column, score }] : [];
  });
  if (scores.length === 0) return [];
  const pupils = `(${pupilsExpression(row)}*1>0)`;
  const total = scores.map(({ score }) => score).join("+");
  const nameColumn = table.columns.find((column) => column.field === "schoolName")!.column;
  const flag = (kind: FlagRule["kind"], column: number, condition: string): FlagRule => ({
    kind,
    firstRow,
    lastRow,
    column,
    formula: `=${flagMarker}+${pupils}*${condition}`,
  });
  return [
    flag("fail", nameColumn, `(${total}>${allowed})`),
    ...scores.flatMap(({ column, score }) => [
      flag("fail", column, `(${score}>0)*(${total}>${allowed})`),
      flag("near", column, `(${score}>0)*(${total}<=${allowed})`),
    ]),
  ];
}
