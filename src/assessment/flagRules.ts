import { isResourceField } from "../sheet/isResourceField";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import { allowedShort } from "./allowedShort";
import type { Assessment } from "./Assessment";
import { columnLetters } from "./columnLetters";
import type { FlagRule } from "./Flag";
import { flagMarker } from "./flagMarker";
import { flagScore, pupilsReference } from "./flagScore";
import { resolveNumerator } from "./resolveNumerator";
import { rowRuns } from "./rowRuns";

/**
 * The live flags of a checked table: for each run of counted rows, one rule per indicator and colour and one for the
 * school's name; for each run of schools, one rule per column for cells that could not be read. They judge the sheet
 * as it is then, not as it was checked.
 */
export function flagRules(
  table: SchoolTable,
  standard: Standard,
  assessments: readonly Assessment[],
): FlagRule[] {
  const verdicts = assessments.flatMap(({ level, schools }) =>
    rowRuns(schools.map((school) => school.row)).flatMap((run) =>
      verdictRules(table, standard, level, run),
    ),
  );
  const unreadable = rowRuns(table.rows.map((row) => row.row)).flatMap((run) =>
    unreadableRules(table, run),
  );
  return [...verdicts, ...unreadable];
}

type Run = { readonly firstRow: number; readonly lastRow: number };

function verdictRules(table: SchoolTable, standard: Standard, level: Level, run: Run): FlagRule[] {
  const rule = standard.schoolRule;
  if (!rule) return [];
  const allowed = allowedShort(standard, rule);
  const row = { columns: table.columns, level, rowNumber: run.firstRow + 1 };
  const scores = standard.indicators.flatMap((indicator) => {
    const numerator = resolveNumerator(indicator, table.columns);
    const score = numerator && flagScore(row, indicator, numerator, rule, allowed);
    return numerator && score ? [{ column: numerator.main.column, score }] : [];
  });
  if (scores.length === 0) return [];
  const pupils = `(${pupilsReference(row)}>0)`;
  const total = scores.map(({ score }) => score).join("+");
  const nameColumn = table.columns.find((column) => column.field === "schoolName")!.column;
  return [
    {
      ...run,
      kind: "fail",
      column: nameColumn,
      formula: `=${flagMarker}+${pupils}*(${total}>${allowed})`,
    },
    ...scores.flatMap(({ column, score }): FlagRule[] => [
      {
        ...run,
        kind: "fail",
        column,
        formula: `=${flagMarker}+${pupils}*(${score}>0)*(${total}>${allowed})`,
      },
      {
        ...run,
        kind: "near",
        column,
        formula: `=${flagMarker}+${pupils}*(${score}>0)*(${total}<=${allowed})`,
      },
    ]),
  ];
}

/** Text, errors, TRUE/FALSE and negative numbers where a number belongs; text that shows a number is read as one. */
function unreadableRules(table: SchoolTable, run: Run): FlagRule[] {
  const numeric = table.columns.filter(
    (column) =>
      isResourceField(column.field) || column.field === "classes" || /pupils$/iu.test(column.field),
  );
  return numeric.map((column) => {
    const cell = `${columnLetters(column.column)}${run.firstRow + 1}`;
    const tests = [`ISERROR(${cell}*1)`, `ISLOGICAL(${cell})`, `IFERROR(${cell}*1<0,FALSE)`];
    if (/pupils$/iu.test(column.field)) tests.push(`IFERROR(${cell}*1<>INT(${cell}*1),FALSE)`);
    return {
      ...run,
      kind: "unreadable",
      column: column.column,
      formula: `=${flagMarker}+(IFERROR(LEN(TRIM(${cell})),1)>0)*(${tests.join("+")}>0)`,
    };
  });
}
