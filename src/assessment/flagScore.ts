import { nativeThreshold } from "../measures/nativeThreshold";
import { roundToDigits } from "../measures/roundToDigits";
import type { Field, TableColumn } from "../sheet/TableColumn";
import type { Indicator } from "../standards/Indicator";
import type { Level } from "../standards/Level";
import type { SchoolRule } from "../standards/Standard";
import { columnLetters } from "./columnLetters";
import { plainFigure, signedFigure } from "./plainFigure";
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
  /** Columns with pupils of other levels that share its stocks. */
  readonly sharers: readonly Field[];
}

/** The pupils of the level as a number: what `$D3` shows, or a sum over the school's units. */
export function pupilsExpression(row: FormulaRow): string {
  const column = pupilsColumn(row);
  return row.unitRows && column.field === "pupils" ? sumOf(column, row) : pupilsAt(column, row);
}

/** The pupils of a level; of a school with units, a level that one of them does not have is left empty there. */
export function pupilsAt(column: TableColumn, row: FormulaRow): string {
  if (!row.unitRows) return signedFigure(`$${columnLetters(column.column)}${row.rowNumber}`);
  return `(${figuresOf(column, row)
    .map((cell) => `IFERROR(${cell}*1,0)`)
    .join("+")})`;
}

function pupilsColumn({ columns, level }: FormulaRow): TableColumn {
  const field = pupilsField(level, columns);
  return columns.find((column) => column.field === field)!;
}

function figuresOf(
  column: TableColumn,
  { rowNumber, unitRows = [] }: Pick<FormulaRow, "rowNumber" | "unitRows">,
): string[] {
  return [rowNumber, ...unitRows].map((row) =>
    plainFigure(`$${columnLetters(column.column)}${row}`, unitRows.length > 0),
  );
}

function sumOf(column: TableColumn, row: FormulaRow): string {
  const figures = figuresOf(column, row);
  return figures.length === 1 ? figures[0]! : `(${figures.join("+")})`;
}

/** What a rule asks of one indicator of one school. */
export interface FlagScore {
  /** A native expression: 0 when met, blank or unreadable, 1 when short, more than the rule lets pass below the floor. */
  readonly score: string;
  /** A native expression that is 0 where the score is. */
  readonly isShort: string;
}

/**
 * A native expression for one indicator of one school: 0 when met, blank or unreadable, 1 when short, and more than
 * the rule lets pass when below the floor. `stock < threshold × pupils` decides as compareToLimit does, without a
 * division by nothing. A figure too large to be true is never short, so it needs no test here.
 */
export function flagScore(
  row: FormulaRow,
  indicator: Indicator,
  numerator: ResolvedNumerator,
  rule: SchoolRule,
  allowed: number,
): FlagScore | undefined {
  const limit = indicator.limits?.[row.level];
  if (limit === undefined) return undefined;
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
  const isPossible = numerator.terms.some(({ sign }) => sign < 0) ? `(${stock}>=0)*` : "";
  return {
    score: `IFERROR(${isPossible}${tests},0)`,
    isShort: `IFERROR(${isPossible}${below(limit)}*1,0)`,
  };
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
  const pupils = figuresOf(pupilsColumn(row), row);
  const parts = figuresOf(column, row).map((figure, index) => `${figure}*${pupils[index]!}`);
  return `(${parts.join("+")})`;
}

/** The pupils a stock is divided by: a combined school's pupils weigh 1 : 1.1 : 1.32. */
function sharers(row: FormulaRow): string {
  const weights = WEIGHTS[row.level];
  const own = pupilsColumn(row).field;
  const parts = weights.flatMap(([field, before, after]) => {
    const column = row.columns.find((candidate) => candidate.field === field);
    if (!column || (field !== own && !row.sharers.includes(field))) return [];
    return [`${before}${field === own ? pupilsExpression(row) : pupilsAt(column, row)}${after}`];
  });
  return parts.length < 2 ? pupilsExpression(row) : `(${parts.join("+")})`;
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
