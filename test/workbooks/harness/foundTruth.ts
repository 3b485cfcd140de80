import type { Assessment } from "../../../src/assessment/Assessment";
import { columnLetters } from "../../../src/assessment/columnLetters";
import type { CountyResult } from "../../../src/assessment/CountyResult";
import type { LeftOut } from "../../../src/assessment/LeftOut";
import { roundToDecimals } from "../../../src/measures/roundToDecimals";
import type { TableReading } from "../../../src/sheet/TableReading";
import type { UnreadableCell } from "../../../src/sheet/UnreadableCell";
import { isTextField } from "../../../src/sheet/isTextField";
import { standards } from "../../../src/standards/standards";
import { relativeError } from "../../oracle/relativeError";
import { fractionOf } from "../truth/exactText";
import type {
  CoefficientTruth,
  ColumnTruth,
  CountyTruth,
  LeftOutTruth,
  LevelTruth,
  SchoolTruth,
} from "../truth/Truth";
import { bareName } from "./bareName";

/** Values and coefficients may differ from the exact ones in their last digits. */
const TOLERANCE = 1e-12;

/** What a check found in the words of the truth; where it found the same within the tolerance, in its very digits. */
export const foundTruth = { level, county, columns, headingRows, leftOut, unreadable };

function level(found: Assessment, truth: LevelTruth | undefined): LevelTruth {
  const { composite } = found;
  return {
    level: found.level,
    verdict: found.verdict,
    schools: [...found.schools]
      .sort((a, b) => a.row - b.row)
      .map((school): SchoolTruth => {
        const same = truth?.schools.find(({ row }) => row === school.row + 1);
        return {
          row: school.row + 1,
          name: nameAs(school.name, same?.name),
          pupils: school.pupils,
          verdict: school.verdict,
          values: Object.fromEntries(
            school.indicators.map((result) => {
              const { indicatorId: id, value, state } = result;
              if (value === undefined) return [id, null];
              const exact = same?.values[id]?.[0];
              const isSame =
                exact !== undefined &&
                relativeError(value, fractionOf(exact).toNumber()) <= TOLERANCE;
              const decimals = decimalsOf(found.standardId, id);
              const shown = roundToDecimals(value, decimals).toFixed(decimals);
              return [id, [isSame ? exact : String(value), shown, state]];
            }),
          ),
        };
      }),
    coefficients: found.coefficients.map(coefficient(truth?.coefficients)),
    ...(composite && {
      composite: { value: near(composite.value, truth?.composite?.value), state: composite.state },
    }),
    leftOut: leftOut(found.leftOut, truth?.leftOut ?? []),
    unreadable: unreadable(found.unreadable),
  };
}

function county(found: CountyResult, truths: readonly CountyTruth[]): CountyTruth {
  const same = truths.find(
    (truth) =>
      truth.county === found.county &&
      truth.prefecture === found.prefecture &&
      truth.level === found.level,
  );
  const { prefecture, county: name, verdict, schools, failing, borderline, unknown } = found;
  return {
    ...{ prefecture, county: name, level: found.level, verdict },
    ...{ schools, failing, borderline, unknown },
    coefficients: found.coefficients.map(coefficient(same?.coefficients)),
  };
}

const coefficient =
  (truths: readonly CoefficientTruth[] | undefined) =>
  (found: CountyResult["coefficients"][number]): CoefficientTruth => {
    const { indicatorId: id, value, state } = found;
    const truth = truths?.find((each) => each.id === id)?.value;
    return { id, ...(value !== undefined && { value: near(value, truth) }), state };
  };

function near(value: number, truth: number | undefined): number {
  return truth !== undefined && relativeError(value, truth) <= TOLERANCE ? truth : value;
}

function nameAs(name: string, truth: string | undefined): string {
  return truth !== undefined && bareName(name) === bareName(truth) ? truth : name;
}

function decimalsOf(standardId: string, id: string): number {
  const standard = standards.find((each) => each.id === standardId)!;
  return standard.indicators.find((indicator) => indicator.id === id)!.decimals;
}

/** The columns that mean something; those of the plain identity count where the truth names them. */
function columns(reading: TableReading, truths: readonly ColumnTruth[]): ColumnTruth[] {
  const named = new Set(truths.map(({ column }) => column));
  return reading.columns.flatMap(({ column, meaning }) => {
    const letters = columnLetters(column);
    if (!meaning) return [];
    const { field, basis, factor } = meaning;
    if (!named.has(letters) && (isTextField(field) || field === "classes")) return [];
    return [
      {
        column: letters,
        field,
        ...(basis !== "total" && { basis }),
        ...(factor !== 1 && { factor }),
      },
    ];
  });
}

/** Heading rows, those that were named as left out among them: a row of units may stand on either list. */
function headingRows(
  reading: TableReading,
  rows: readonly LeftOut[],
  truths: readonly number[],
): number[] {
  const last = Math.max(...truths);
  const all = [
    ...reading.headingRows,
    ...rows.filter(({ reason }) => reason === "heading").map(({ row }) => row),
  ];
  return [...new Set(all.map((row) => row + 1))].filter((row) => row <= last).sort((a, b) => a - b);
}

/** Without blank rows and the headings themselves. A note's or a total's name may stand in any column. */
function leftOut(found: readonly LeftOut[], truths: readonly LeftOutTruth[]): LeftOutTruth[] {
  return found.flatMap(({ row, name, reason }): LeftOutTruth[] => {
    const truth = truths.find(([at]) => at === row + 1);
    if (reason === "blank" || (reason === "heading" && !truth)) return [];
    const isAllowed = truth?.[2].split("|").includes(reason) === true;
    const isLabel = ["note", "heading", "total", "statistic"].includes(reason);
    return [
      [
        row + 1,
        isAllowed && isLabel ? truth[1] : nameAs(name, truth?.[1]),
        isAllowed ? truth[2] : reason,
      ],
    ];
  });
}

function unreadable(cells: readonly UnreadableCell[]): [string, string][] {
  return cells.map(({ row, column, reason }) => [`${columnLetters(column)}${row + 1}`, reason]);
}
