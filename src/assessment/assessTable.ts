import { compositeCoefficient } from "../measures/compositeCoefficient";
import type { SchoolRow } from "../sheet/SchoolRow";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import type { Assessment } from "./Assessment";
import type { CoefficientResult } from "./CoefficientResult";
import type { CellPosition } from "./CellPosition";
import { awaitedRows } from "./awaitedRows";
import { neededFields } from "./neededFields";
import { countyVerdict } from "./countyVerdict";
import { judge, judgeCoefficient } from "./judgeCoefficient";
import { judgeIndicator } from "./judgeIndicator";
import { judgeSchool } from "./judgeSchool";
import type { LeftOut } from "./LeftOut";
import { noticesOf } from "./noticesOf";
import { outOfScope } from "./outOfScope";
import { pupilsField } from "./pupilsField";
import { resolveNumerator } from "./resolveNumerator";
import type { SchoolResult } from "./SchoolResult";
import { splitState } from "./splitState";
import type { SplitTrail } from "./SplitTrail";
import { trailOfSplit } from "./trailOfSplit";
import { tableAtLevel } from "./tableAtLevel";

/**
 * Judges a recognised table by a standard at one level: schools, coefficients, what was left out and why. Every row
 * of the table is counted, left out with a reason, or belongs to the other level.
 */
export function assessTable(whole: SchoolTable, standard: Standard, level: Level): Assessment {
  const table = tableAtLevel(whole, level);
  const leftOut: LeftOut[] = [...table.leftOut];
  const schools: SchoolResult[] = [];
  const splits: SplitTrail[] = [];
  const ownPupils = pupilsField(level, table.columns);
  const nameColumn = table.columns.find((column) => column.field === "schoolName")!.column;
  const numerators = standard.indicators.flatMap((indicator) => {
    const numerator = resolveNumerator(indicator, table.columns, level);
    return numerator ? [{ indicator, numerator }] : [];
  });

  for (const row of table.rows) {
    const excluded = exclusion(row, level, ownPupils, standard);
    if (excluded) leftOut.push(excluded);
    if (excluded || !row.levels.includes(level)) continue;
    const pupils = row.numbers[ownPupils]!;
    const school = { row, level, pupils, split: splitState(table, row, level) };
    const indicators = numerators.map(({ indicator, numerator }) =>
      judgeIndicator(school, indicator, numerator, standard.schoolRule),
    );
    if (school.split === "split")
      splits.push(
        ...numerators.flatMap(
          ({ indicator, numerator }) => trailOfSplit(school, indicator, numerator) ?? [],
        ),
      );
    schools.push({
      row: row.row,
      nameColumn,
      name: row.name,
      kind: row.kind,
      location: row.location,
      split: school.split === "split",
      pupils,
      indicators,
      ...judgeSchool(indicators, standard),
    });
  }

  const allCounted = !leftOut.some((row) => row.hasFigures);
  const coefficients = numerators.map(({ indicator }) =>
    judgeCoefficient(indicator, schools, standard.coefficientRule, level, allCounted),
  );
  const composite = compositeOf(coefficients, standard, level, allCounted);
  const parts = { standard, schools, coefficients, leftOut, ...(composite && { composite }) };
  return {
    standardId: standard.id,
    level,
    sheetName: table.sheetName,
    verdict: countyVerdict(parts),
    schools,
    coefficients,
    ...(composite && { composite }),
    leftOut: [...leftOut].sort((a, b) => a.row - b.row),
    unreadable: table.unreadable,
    blank: blankCells(table, standard, level, { schools, leftOut }),
    notices: noticesOf(table, standard, level, { schools, leftOut }),
    ...(splits.length > 0 && { splits }),
  };
}

/** Why a row is not counted at a level, or undefined where it is, or belongs to the other level. */
function exclusion(
  row: SchoolRow,
  level: Level,
  ownPupils: ReturnType<typeof pupilsField>,
  standard: Standard,
): LeftOut | undefined {
  const pupils = row.numbers[ownPupils];
  const out = (reason: LeftOut["reason"], hasFigures = false): LeftOut => ({
    row: row.row,
    name: row.name,
    reason,
    ...(pupils !== undefined && { pupils }),
    ...(hasFigures && { hasFigures }),
    ...(BY_RULE.has(reason) && row.key && (pupils ?? 0) > 0 && { key: row.key, canPutBack: true }),
  });
  // A senior school with pupils of this level is called by the wrong type, or its pupils stand in the wrong column.
  if (row.kind === "otherLevel" && !row.putBack)
    return out("otherLevel", (row.numbers[`${level}Pupils`] ?? 0) > 0);
  if (row.levels.length > 0 && !row.levels.includes(level)) return undefined;
  const reason = row.putBack ? undefined : outOfScope(row, pupils, standard.scope);
  if (reason) return out(reason);
  if (pupils === 0) return out("closed");
  if (row.levels.length === 0) return out(row.isSchool ? "unclearLevel" : "noPupils", row.isSchool);
  if (pupils === undefined) return out("noPupils", row.isSchool);
  return undefined;
}

/** What a standard's scope leaves out, and the user may put back. */
const BY_RULE: ReadonlySet<LeftOut["reason"]> = new Set<LeftOut["reason"]>([
  "teachingPoint",
  "special",
  "vocational",
  "private",
  "otherOwner",
  "otherLevel",
]);

function blankCells(
  table: SchoolTable,
  standard: Standard,
  level: Level,
  parts: Pick<Assessment, "schools" | "leftOut">,
): CellPosition[] {
  const needed = neededFields(table, standard, level);
  const awaited = new Set(awaitedRows(parts));
  const unreadable = new Set(table.unreadable.map(({ row, column }) => `${row} ${column}`));
  return table.rows
    .filter(({ row }) => awaited.has(row))
    .flatMap((school) =>
      table.columns
        .filter(
          ({ field }) => needed(school).includes(field) && school.numbers[field] === undefined,
        )
        .flatMap(({ column }) => blankRows(school, column).map((row) => ({ row, column }))),
    )
    .filter(({ row, column }) => !unreadable.has(`${row} ${column}`));
}

/** Whose cell is empty: of a school with units, theirs or its own. */
function blankRows({ row, units, ownBlank = [] }: SchoolRow, column: number): number[] {
  if (!units) return [row];
  const ofUnits = units.filter(({ blank }) => blank.includes(column)).map((unit) => unit.row);
  return ownBlank.includes(column) ? [row, ...ofUnits] : ofUnits;
}

function compositeOf(
  coefficients: readonly CoefficientResult[],
  standard: Standard,
  level: Level,
  allCounted: boolean,
): Assessment["composite"] {
  const values = coefficients.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length < standard.indicators.length) return undefined;
  const rule = standard.coefficientRule;
  return judge(compositeCoefficient(values), rule, level, {
    judged: rule.judges === "composite",
    complete: allCounted && coefficients.every(({ missingRows }) => missingRows.length === 0),
  });
}
