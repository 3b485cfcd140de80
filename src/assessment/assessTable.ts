import { rowsPerStep } from "../sheet/rowsPerStep";
import { runToEnd } from "../sheet/runToEnd";
import type { SchoolRow } from "../sheet/SchoolRow";
import type { SchoolTable } from "../sheet/SchoolTable";
import type { Steps } from "../sheet/Steps";
import type { Level } from "../standards/Level";
import type { Standard } from "../standards/Standard";
import type { Assessment } from "./Assessment";
import type { CellPosition } from "./CellPosition";
import { awaitedRows } from "./awaitedRows";
import { neededFields } from "./neededFields";
import type { CoefficientResult } from "./CoefficientResult";
import { countyVerdict } from "./countyVerdict";
import { countSchools } from "./countSchools";
import { exclusionOf } from "./exclusionOf";
import { judgeComposite } from "./judgeComposite";
import { judgeCoefficient } from "./judgeCoefficient";
import { judgeIndicator } from "./judgeIndicator";
import { judgeSchool } from "./judgeSchool";
import type { LeftOut } from "./LeftOut";
import { noticesOf } from "./noticesOf";
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
  return runToEnd(assessInSteps(whole, standard, level));
}

/** assessTable in steps of some rows. */
export function* assessInSteps(
  whole: SchoolTable,
  standard: Standard,
  level: Level,
): Steps<Assessment> {
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

  const of = table.rows.length;
  for (const [at, row] of table.rows.entries()) {
    if (at % rowsPerStep === 0) yield { done: at, of };
    const excluded = exclusionOf(row, level, ownPupils, standard);
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

  const allCounted =
    !leftOut.some((row) => row.hasFigures) &&
    !table.notes.some(({ code }) => code === "goesOnBeside");
  const coefficients: CoefficientResult[] = [];
  for (const { indicator } of numerators) {
    yield { done: of, of };
    const rule = standard.coefficientRule;
    coefficients.push(judgeCoefficient(indicator, schools, rule, level, allCounted));
  }
  const judged = coefficients.map((each) => ({ ...each, missing: each.missingRows.length }));
  const composite = judgeComposite(judged, standard, level, allCounted);
  yield { done: of, of };
  const blank = blankCells(table, standard, level, { schools, leftOut });
  yield { done: of, of };
  const notices = noticesOf(table, standard, level, { schools, leftOut });
  return {
    standardId: standard.id,
    level,
    sheetName: table.sheetName,
    verdict: countyVerdict({
      standard,
      counts: countSchools(schools),
      coefficients: judged,
      composite,
      leavesOpen: !allCounted,
    }),
    schools,
    coefficients,
    ...(composite && { composite }),
    leftOut: [...leftOut].sort((a, b) => a.row - b.row),
    unreadable: table.unreadable,
    blank,
    notices,
    ...(splits.length > 0 && { splits }),
  };
}

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
