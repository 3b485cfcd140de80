import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { allowedShort } from "../allowedShort";
import type { CountyResult } from "../CountyResult";
import { columnsAtLevel } from "../columnsAtLevel";
import { countyVerdict } from "../countyVerdict";
import { exclusionOf } from "../exclusionOf";
import { judgeComposite } from "../judgeComposite";
import { pupilsField } from "../pupilsField";
import { resolveNumerator } from "../resolveNumerator";
import type { Verdict } from "../SchoolResult";
import { rowAtLevel } from "../rowAtLevel";
import { schoolVerdict } from "../schoolVerdict";
import { splitStateAt } from "../splitStateAt";
import type { CountyRows } from "./CountyRows";
import { IndicatorColumn } from "./IndicatorColumn";
import type { CoefficientLine } from "./IndicatorColumn";
import { SchoolColumns } from "./SchoolColumns";

/**
 * Judges the counties of one table at one level as assessTable judges the table of each, by the same rules, and
 * keeps of every school its verdict alone: no reasons, no results, no names.
 */
export class CountyJudge {
  private readonly atLevel: ReturnType<typeof rowAtLevel>;
  private readonly ownPupils: ReturnType<typeof pupilsField>;
  private readonly splitOf: ReturnType<typeof splitStateAt>;
  private readonly indicators: readonly IndicatorColumn[];
  private readonly schools: SchoolColumns;
  private readonly goesOnBeside: boolean;
  private readonly allowed: number | undefined;
  /** Indicators with a limit that the table has no column for: missing in every school. */
  private readonly absent: number;

  /** `mostRows`: of one county. */
  constructor(
    whole: SchoolTable,
    private readonly standard: Standard,
    private readonly level: Level,
    mostRows: number,
  ) {
    const table = { ...whole, columns: columnsAtLevel(whole.columns, level) };
    this.atLevel = rowAtLevel(whole.columns, level);
    this.ownPupils = pupilsField(level, table.columns);
    this.splitOf = splitStateAt(table, level);
    this.schools = new SchoolColumns(mostRows);
    const numerators = standard.indicators.map((indicator) => ({
      indicator,
      numerator: resolveNumerator(indicator, table.columns, level),
    }));
    this.indicators = numerators.flatMap(({ indicator, numerator }) =>
      numerator ? [new IndicatorColumn(indicator, numerator, standard, level, mostRows)] : [],
    );
    this.absent = numerators.filter(
      ({ indicator, numerator }) => indicator.limits && !numerator,
    ).length;
    this.goesOnBeside = whole.notes.some(({ code }) => code === "goesOnBeside");
    this.allowed = standard.schoolRule && allowedShort(standard, standard.schoolRule);
  }

  judge(county: CountyRows): CountyResult {
    const { standard, level } = this;
    const leftOut = this.takeSchools(county);
    const { schools } = this;
    for (const indicator of this.indicators) indicator.measure(schools);
    const verdicts = this.verdicts();

    const allCounted = leftOut === 0 && !this.goesOnBeside;
    const coefficients = this.indicators.map((indicator) =>
      indicator.coefficient(schools.length, allCounted),
    );
    const composite = judgeComposite(coefficients, standard, level, allCounted);
    const { fail: failing, borderline, unknown } = verdicts;
    const counts = { schools: schools.length, failing, borderline, unknown };
    const result: CountyResult = {
      key: county.key,
      prefecture: county.prefecture,
      county: county.county,
      level,
      verdict: countyVerdict({
        standard,
        counts,
        coefficients,
        composite,
        leavesOpen: !allCounted,
      }),
      schools: schools.length,
      failing,
      borderline,
      unknown,
      leftOut,
      coefficients: coefficients.map(inShort),
    };
    if (!composite) return result;
    const { value, limit, state } = composite;
    return {
      ...result,
      composite: limit === undefined ? { value, state } : { value, state, limit },
    };
  }

  /** Fills the columns with the schools that count; the number of rows left out although they have figures. */
  private takeSchools({ rows, leftOut }: CountyRows): number {
    const { schools, level } = this;
    let withFigures = 0;
    for (const row of leftOut) if (row.hasFigures) withFigures++;
    schools.clear();
    for (const each of rows) {
      const row = this.atLevel(each);
      const excluded = exclusionOf(row, level, this.ownPupils, this.standard);
      if (excluded?.hasFigures) withFigures++;
      if (excluded || !row.levels.includes(level)) continue;
      schools.add(row, level, row.numbers[this.ownPupils]!, this.splitOf(row));
    }
    return withFigures;
  }

  private verdicts(): Readonly<Record<Verdict, number>> {
    const verdicts = { pass: 0, borderline: 0, fail: 0, unknown: 0 };
    const { belowFloor, short, missing, length } = this.schools;
    for (let at = 0; at < length; at++) {
      const absent = missing[at]! + this.absent;
      verdicts[schoolVerdict(belowFloor[at]!, short[at]!, absent, this.allowed)]++;
    }
    return verdicts;
  }
}

/** Written out: an object put together by spreading takes ten times the memory, and there are tens of thousands. */
function inShort({
  indicatorId,
  state,
  value,
  limit,
}: CoefficientLine): CountyResult["coefficients"][number] {
  if (value === undefined) return { indicatorId, state };
  return limit === undefined ? { indicatorId, state, value } : { indicatorId, state, value, limit };
}
