import { nativeThreshold } from "../measures/nativeThreshold";
import { roundToDigits } from "../measures/roundToDigits";
import type { TableColumn } from "../sheet/TableColumn";
import type { Indicator } from "../standards/Indicator";
import type { Level } from "../standards/Level";
import type { SchoolRule } from "../standards/Standard";
import { columnLetters } from "./columnLetters";
import { plainText } from "./plainText";
import { pupilsField } from "./pupilsField";
import type { ResolvedNumerator } from "./resolveNumerator";

/** The columns of a table as a formula names them in one row. */
export interface FormulaRow {
  readonly columns: readonly TableColumn[];
  readonly level: Level;
  /** One-based row that the references point to. */
  readonly rowNumber: number;
}

/** `$D3` for the pupils of the level. */
export function pupilsReference({ columns, level, rowNumber }: FormulaRow): string {
  const field = pupilsField(level, columns);
  return reference(
    columns.find((column) => column.field === field)!,
    rowNumber,
  );
}

/**
 * A native expression for one indicator of one school: 0 when met, blank or unreadable, 1 when short, and more than
 * the rule lets pass when below the floor. `stock < threshold × pupils` decides as compareToLimit does, without a
 * division by nothing.
 */
export function flagScore(
  row: FormulaRow,
  indicator: Indicator,
  numerator: ResolvedNumerator,
  rule: SchoolRule,
  allowed: number,
): string | undefined {
  const limit = indicator.limits?.[row.level];
  if (limit === undefined) return undefined;
  const references = numerator.terms.map((term) => reference(term.column, row.rowNumber));
  const scale = scaleOf(indicator, numerator.main);
  const stock = numerator.terms
    .map(
      ({ sign, column }, index) =>
        `${index === 0 ? "" : sign < 0 ? "-" : "+"}${plainText(references[index]!)}${factorOf(column, numerator.main)}`,
    )
    .join("");
  // Always arithmetic: Excel ranks a number stored as text above every number unless it is computed with.
  const value = `${numerator.terms.length > 1 ? `(${stock})` : stock}*${scale}`;
  const divisor = numerator.main.basis === "total" ? `*${sharers(row, indicator)}` : "";
  const below = (threshold: number): string => `(${value}<${nativeThreshold(threshold)}${divisor})`;
  const tests =
    rule.floor === undefined
      ? below(limit)
      : `(${below(limit)}+${allowed === 1 ? "" : `${allowed}*`}${below(roundToDigits(limit * rule.floor, 12))})`;
  // A part above its whole, as a gym above the teaching area, is a contradiction and judges nothing.
  const isPossible = numerator.terms.some(({ sign }) => sign < 0) ? `*(${stock}>=0)` : "";
  return `IFERROR(${references.map(isFigure).join("*")}${isPossible}*${tests},0)`;
}

/** Neither blank, nor TRUE or FALSE, nor negative, nor text like 95%; text that is no number is an error and ends as 0. */
function isFigure(cell: string): string {
  return `(${cell}<>"")*(SUBSTITUTE(${plainText(cell)},"%","?")*1>=0)*(1-ISLOGICAL(${cell}))`;
}

/** What turns the main column's figure × this into the indicator's unit before the division by pupils. */
function scaleOf(indicator: Indicator, main: TableColumn): number {
  if (main.basis === "total") return main.factor * indicator.per;
  return (main.factor * indicator.per) / (main.basis === "perHundred" ? 100 : 1);
}

function factorOf(column: TableColumn, main: TableColumn): string {
  return column.factor === main.factor ? "" : `*${column.factor / main.factor}`;
}

/** The pupils a stock is divided by: a combined school's pupils weigh 1 : 1.1 : 1.32; empty cells count as none. */
function sharers(row: FormulaRow, indicator: Indicator): string {
  const own = pupilsReference(row);
  if (!indicator.shared) return plainText(own);
  const weights = row.level === "primary" ? WEIGHTS.primary : WEIGHTS.junior;
  const parts = weights.flatMap(([field, before, after]) => {
    const column = row.columns.find((candidate) => candidate.field === field);
    if (!column) return [];
    const cell = reference(column, row.rowNumber);
    // An empty text is as good as an empty cell, the school has no such part: a 0 before it makes it a number.
    const text = plainText(cell);
    return [`${before}${cell === own ? text : `("0"&TRIM(${text}))`}${after}`];
  });
  return parts.length < 2 ? plainText(own) : `(${parts.join("+")})`;
}

const WEIGHTS = {
  primary: [
    ["primaryPupils", "", ""],
    ["juniorPupils", "1.1*", ""],
    ["seniorPupils", "1.32*", ""],
  ],
  junior: [
    ["primaryPupils", "", "/1.1"],
    ["juniorPupils", "", ""],
    ["seniorPupils", "1.2*", ""],
  ],
} as const;

function reference(column: TableColumn, rowNumber: number): string {
  return `$${columnLetters(column.column)}${rowNumber}`;
}
