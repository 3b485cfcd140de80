import { isResourceField } from "../sheet/isResourceField";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import { awaitedRows } from "./awaitedRows";
import { allowedShort } from "./allowedShort";
import type { Assessment } from "./Assessment";
import { columnLetters } from "./columnLetters";
import type { FlagRule } from "./Flag";
import { flagMarker } from "./flagMarker";
import { flagScore, pupilsExpression } from "./flagScore";
import { isMarkFormula } from "./isMarkFormula";
import { neededFields } from "./neededFields";
import { plainText } from "./plainText";
import { resolveNumerator } from "./resolveNumerator";
import { rowRuns } from "./rowRuns";
import { splitState } from "./splitState";
import { tableAtLevel } from "./tableAtLevel";

/**
 * The live flags of a checked table: for each run of counted rows, one rule per indicator and colour and one for the
 * school's name; for each run of schools, one rule per column for cells that could not be read and one for those left
 * empty. They judge the sheet as it is then, not as it was checked.
 */
export function flagRules(
  table: SchoolTable,
  standard: Standard,
  assessments: readonly Assessment[],
): FlagRule[] {
  const verdicts = assessments.flatMap((assessment) => {
    const own = tableAtLevel(table, assessment.level);
    return runsOfLikeRows(own, assessment).flatMap((run) =>
      verdictRules(own, standard, assessment.level, run),
    );
  });
  const rows = table.rows.flatMap(({ row, units = [] }) => [row, ...units.map((unit) => unit.row)]);
  const unreadable = [
    ...rowRuns(rows).flatMap((run) => unreadableRules(table, run)),
    ...unreadNumberRules(table),
  ];
  // Excel gives the rule added last the say: a cell that is red for one level must not be painted over, and what
  // cannot be read is no figure, whatever Excel makes of it.
  const ofKind = (kind: FlagRule["kind"]): FlagRule[] =>
    verdicts.filter((rule) => rule.kind === kind);
  return [
    ...ofKind("near"),
    ...ofKind("fail"),
    ...blankRules(table, standard, assessments),
    ...unreadable,
  ];
}

/** How rows are judged by the same items. */
interface RunKind {
  /** One row for two levels: only shared totals can be told apart. */
  readonly bothLevels: boolean;
  /** Pupils of another level are missing: shared totals cannot be split. */
  readonly unsplit: boolean;
  /** Columns whose cells show numbers that were not read: dates, figures that cannot be true. */
  readonly unread: readonly number[];
  /** One-based rows of units that count with this row. */
  readonly unitRows: readonly number[];
}

/** Neighbouring rows that are judged by the same items. */
interface Run extends RunKind {
  readonly firstRow: number;
  readonly lastRow: number;
}

function runsOfLikeRows(table: SchoolTable, { level, schools }: Assessment): Run[] {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const like = new Map<string, RunKind & { rows: number[] }>();
  for (const school of schools) {
    const row = rows.get(school.row)!;
    const kind: RunKind = {
      bothLevels: row.levels.length > 1,
      unsplit: splitState(table, row, level) === "unknown",
      unread: row.unread ?? [],
      unitRows: (row.units ?? []).map((unit) => unit.row + 1),
    };
    // The rows of units are named as they are: such a rule is its row's alone.
    const key = JSON.stringify([kind, kind.unitRows.length > 0 ? row.row : ""]);
    const group = like.get(key) ?? { ...kind, rows: [] };
    group.rows.push(school.row);
    like.set(key, group);
  }
  return [...like.values()].flatMap(({ rows: own, ...kind }) =>
    rowRuns(own).map((run) => ({ ...run, ...kind })),
  );
}

function verdictRules(
  table: SchoolTable,
  standard: Standard,
  level: Level,
  { firstRow, lastRow, bothLevels, unsplit, unread, unitRows }: Run,
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

/**
 * Cells that show a number which was not read, a date or one that cannot be true: no formula can tell a date, so such
 * a cell stays grey for as long as it holds what it held at the check.
 */
function unreadNumberRules(table: SchoolTable): FlagRule[] {
  return table.unreadable
    .filter(({ reason }) => reason === "date" || reason === "absurd" || reason === "merged")
    .map(({ row, column, shown }): FlagRule => {
      const cell = `${columnLetters(column)}${row + 1}`;
      const text = shown.replace(/"/gu, '""');
      return {
        kind: "unreadable",
        firstRow: row,
        lastRow: row,
        column,
        formula: `=${flagMarker}+(${cell}&""="${text}")`,
      };
    });
}

/** Text, errors, TRUE/FALSE and negative numbers where a number belongs; text that shows a number is read as one. */
function unreadableRules(table: SchoolTable, run: Pick<Run, "firstRow" | "lastRow">): FlagRule[] {
  const numeric = table.columns.filter(
    (column) =>
      isResourceField(column.field) || column.field === "classes" || /pupils$/iu.test(column.field),
  );
  return numeric.map((column) => {
    const cell = `${columnLetters(column.column)}${run.firstRow + 1}`;
    // Lines above each other are not one number: a break inside stays a space here.
    const text = `TRIM(${plainText(`SUBSTITUTE(${cell},CHAR(10)," ")`)})`;
    const holds = (part: string, from = ""): string => `ISNUMBER(FIND("${part}",${text}${from}))`;
    // "3/4" and "12-13" are no numbers to us, though Excel would make dates of them, nor is "95%"; "-1" is a number.
    const isOther = `ISTEXT(${cell})*(${holds("/")}+${holds("%")}+${holds("-", ",2")}+${holds(" ")})`;
    const tests = [
      `ISERROR(${text}*1)`,
      isOther,
      `ISLOGICAL(${cell})`,
      `IFERROR(${text}*1<0,FALSE)`,
    ];
    if (/pupils$/iu.test(column.field)) tests.push(`IFERROR(${text}*1<>INT(${text}*1),FALSE)`);
    return {
      ...run,
      kind: "unreadable",
      column: column.column,
      formula: `=${flagMarker}+(IFERROR(LEN(${text}),1)>0)*(${tests.join("+")}>0)*(1-${isMarkFormula(text)})`,
    };
  });
}

function isEmpty(text: string): string {
  return `((LEN(${text})=0)+${isMarkFormula(text)}>0)`;
}

/** Empty cells that keep something unjudged, as grey as those that hold no number. */
function blankRules(
  table: SchoolTable,
  standard: Standard,
  assessments: readonly Assessment[],
): FlagRule[] {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const needed = assessments.flatMap((assessment) => {
    const own = tableAtLevel(table, assessment.level);
    const fieldsOf = neededFields(own, standard, assessment.level);
    return awaitedRows(assessment).flatMap((number) => {
      const row = rows.get(number)!;
      const fields = fieldsOf(row);
      const columns = own.columns.filter(({ field }) => fields.includes(field));
      return [number, ...(row.units ?? []).map((unit) => unit.row)].map((each) => ({
        row: each,
        columns: new Set(columns.map(({ column }) => column)),
      }));
    });
  });
  return table.columns.flatMap(({ column }) =>
    rowRuns(needed.filter(({ columns }) => columns.has(column)).map(({ row }) => row)).map(
      (run): FlagRule => ({
        ...run,
        kind: "unreadable",
        column,
        formula: `=${flagMarker}+${isEmpty(`TRIM(${plainText(`${columnLetters(column)}${run.firstRow + 1}`)})`)}`,
      }),
    ),
  );
}
