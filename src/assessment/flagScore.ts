import { nativeThreshold } from "../measures/nativeThreshold";
import { roundToDigits } from "../measures/roundToDigits";
import type { TableColumn } from "../sheet/TableColumn";
import type { Indicator } from "../standards/Indicator";
import type { Level } from "../standards/Level";
import type { SchoolRule } from "../standards/Standard";
import { columnLetters } from "./columnLetters";
import { isMarkFormula } from "./isMarkFormula";
import { plainText } from "./plainText";
import { pupilsField } from "./pupilsField";
import type { ResolvedNumerator } from "./resolveNumerator";

/** The columns of a table as a formula names them in one row. */
export interface FormulaRow {
  readonly columns: readonly TableColumn[];
  readonly level: Level;
  /** One-based row that the references point to. */
  readonly rowNumber: number;
  /** One-based rows of units whose figures count with it. */
  readonly unitRows?: readonly number[];
}

/** The pupils of the level as a number: the text of `$D3`, or a sum over the school's units. */
export function pupilsExpression(row: FormulaRow): string {
  return sumOf(pupilsColumn(row), row);
}

function pupilsColumn({ columns, level }: FormulaRow): TableColumn {
  const field = pupilsField(level, columns);
  return columns.find((column) => column.field === field)!;
}

function cellsOf(column: TableColumn, { rowNumber, unitRows = [] }: FormulaRow): string[] {
  return [rowNumber, ...unitRows].map((row) => `$${columnLetters(column.column)}${row}`);
}

function sumOf(column: TableColumn, row: FormulaRow, textOf = plainText): string {
  const texts = cellsOf(column, row).map(textOf);
  return texts.length === 1 ? texts[0]! : `(${texts.join("+")})`;
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
  const cells = numerator.terms.flatMap(({ column }) => cellsOf(column, row));
  const scale = scaleOf(indicator, numerator.main);
  const isTotal = numerator.main.basis === "total";
  const figure = (column: TableColumn): string =>
    isTotal || !row.unitRows ? sumOf(column, row) : byPupils(column, row);
  const stock = numerator.terms
    .map(
      ({ sign, column }, index) =>
        `${index === 0 ? "" : sign < 0 ? "-" : "+"}${figure(column)}${factorOf(column, numerator.main)}`,
    )
    .join("");
  // Always arithmetic: Excel ranks a number stored as text above every number unless it is computed with.
  const value = `${numerator.terms.length > 1 ? `(${stock})` : stock}*${scale}`;
  const isOwn = numerator.terms.every(({ column }) => column.level === row.level);
  const divisor = isTotal
    ? `*${indicator.shared && !isOwn ? sharers(row) : pupilsExpression(row)}`
    : row.unitRows
      ? `*${pupilsExpression(row)}`
      : "";
  const below = (threshold: number): string => `(${value}<${nativeThreshold(threshold)}${divisor})`;
  const tests =
    rule.floor === undefined
      ? below(limit)
      : `(${below(limit)}+${allowed === 1 ? "" : `${allowed}*`}${below(roundToDigits(limit * rule.floor, 12))})`;
  // A part above its whole, as a gym above the teaching area, is a contradiction and judges nothing.
  const isPossible = numerator.terms.some(({ sign }) => sign < 0) ? `*(${stock}>=0)` : "";
  return `IFERROR(${cells.map(isFigure).join("*")}${isPossible}*${tests},0)`;
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

/** Ready-made figures of a school and its units: each with its pupils. */
function byPupils(column: TableColumn, row: FormulaRow): string {
  const pupils = cellsOf(pupilsColumn(row), row);
  const parts = cellsOf(column, row).map(
    (cell, index) => `${plainText(cell)}*${plainText(pupils[index]!)}`,
  );
  return `(${parts.join("+")})`;
}

/** The pupils a stock is divided by: a combined school's pupils weigh 1 : 1.1 : 1.32; empty cells count as none. */
function sharers(row: FormulaRow): string {
  const own = pupilsColumn(row);
  const weights = row.level === "primary" ? WEIGHTS.primary : WEIGHTS.junior;
  const parts = weights.flatMap(([field, before, after]) => {
    const column = row.columns.find((candidate) => candidate.field === field);
    if (!column) return [];
    // An empty text is as good as an empty cell, the school has no such part: a 0 before it makes it a number.
    const text = sumOf(column, row, (cell) => noneOr(`TRIM(${plainText(cell)})`));
    return [`${before}${column === own ? sumOf(own, row) : text}${after}`];
  });
  return parts.length < 2 ? pupilsExpression(row) : `(${parts.join("+")})`;
}

/** A text as digits, a sign for "no figure" as none. */
function noneOr(text: string): string {
  return `("0"&IF(${isMarkFormula(text)},"",${text}))`;
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
