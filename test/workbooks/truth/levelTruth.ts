import { Fraction } from "../../oracle/Fraction";
import type { Field } from "../../../src/sheet/TableColumn";
import type { Level } from "../../../src/standards/Level";
import type { School } from "../make/build/School";
import { exactCoefficientSquared, type Weighed } from "./exactCoefficient";
import { exactRule, type StandardId } from "./exactRule";
import { exactText, shownText } from "./exactText";
import { exactValue } from "./exactValue";
import { scopeOf } from "./scopeOf";
import { termsOf } from "./termsOf";
import type { CoefficientTruth, LeftOutTruth, LevelTruth, SchoolTruth } from "./Truth";

/** A school where it stands on a sheet (row as Excel names it), with the figures that its cells do not give. */
export interface TrueRow {
  readonly school: School;
  readonly row: number;
  readonly unread: ReadonlySet<Field>;
}

export interface Question {
  readonly standard: StandardId;
  readonly level: Level;
  readonly rows: readonly TrueRow[];
  readonly has: (field: Field) => boolean;
  readonly leftOut: readonly LeftOutTruth[];
  readonly unreadable: LevelTruth["unreadable"];
  /** Combined schools' stocks stand whole in the row and are to be split; false: the row gives this level's part. */
  readonly isSplit: boolean;
  /** One row for both levels of a combined school with one figure for all its teachers. */
  readonly sharedTeachers?: boolean;
  /** Rows left out that may be schools all the same: they keep the verdict open. */
  readonly openRows?: number;
  /** Values that stand ready-made on the sheet, already rounded there. */
  readonly readyMade?: (school: School, id: string) => Fraction;
  /** Schools that count against the scope, by the user's word. */
  readonly putBack?: ReadonlySet<string>;
}

/** What a level of a table comes to, from the schools' own figures. */
export function levelTruth(question: Question): LevelTruth {
  const { standard, level, rows, has } = question;
  const leftOut: LeftOutTruth[] = [...question.leftOut];
  let open = question.openRows ?? 0;
  const schools: { row: TrueRow; truth: SchoolTruth; values: Record<string, Fraction> }[] = [];
  for (const row of rows) {
    const pupils = row.school.pupils[level];
    const { primary, junior } = row.school.pupils;
    if (pupils === 0 && primary + junior > 0) continue;
    const lacksPupils = PUPILS[level].some((field) => row.unread.has(field));
    const scope = question.putBack?.has(row.school.name)
      ? undefined
      : scopeOf(row.school, pupils, standard, has("owner"));
    if (scope) leftOut.push([row.row, row.school.name, scope]);
    else if (lacksPupils) {
      leftOut.push([row.row, row.school.name, "noPupils"]);
      open++;
    } else schools.push({ row, ...schoolTruth(row, question) });
  }
  const complete = open === 0;
  const coefficients = exactRule
    .indicators(standard)
    .filter(({ id }) => termsOf(id, level, has))
    .map(({ id }) => coefficientTruth(id, schools, question, complete));
  const composite = compositeTruth(coefficients, schools, question, complete);
  return {
    level,
    verdict: verdictOf(schools, coefficients, composite, question, complete),
    schools: schools.map(({ truth }) => truth),
    coefficients: coefficients.map(({ id, value, state }) => ({
      id,
      ...(value !== undefined && { value }),
      state,
    })),
    ...(composite && { composite: { value: composite.value, state: composite.state } }),
    leftOut: leftOut.sort((a, b) => a[0] - b[0]),
    unreadable: question.unreadable,
  };
}

const PUPILS: Readonly<Record<Level, readonly Field[]>> = {
  primary: ["pupils", "primaryPupils"],
  junior: ["pupils", "juniorPupils"],
};

type Counted = { row: TrueRow; truth: SchoolTruth; values: Record<string, Fraction> };
type Spread = CoefficientTruth & { near: boolean };

function schoolTruth(
  { school, row, unread }: TrueRow,
  { standard, level, has, isSplit, sharedTeachers, readyMade }: Question,
): Omit<Counted, "row"> {
  const values: Record<string, Fraction> = {};
  const shown: Record<string, SchoolTruth["values"][string]> = {};
  const levels = (["primary", "junior"] as const).filter((each) => school.pupils[each] > 0);
  let [short, below, missing] = [0, 0, 0];
  for (const indicator of exactRule.indicators(standard)) {
    const { id, decimals, limits } = indicator;
    const terms = termsOf(id, level, has);
    if (!terms) {
      missing++;
      continue;
    }
    const untold = sharedTeachers === true && !indicator.shared && levels.length > 1;
    if (untold || terms.some((field) => unread.has(field))) {
      shown[id] = null;
      missing++;
      continue;
    }
    const value = readyMade?.(school, id) ?? exactValue(school, level, indicator, isSplit);
    values[id] = value;
    let state = "noLimit";
    if (limits) {
      const limit = limits[level];
      state = "met";
      if (value.compare(limit) < 0) {
        short++;
        state = "short";
        if (value.compare(limit.times(exactRule.floor)) < 0) {
          below++;
          state = "belowFloor";
        }
      }
    }
    shown[id] = [exactText(value), shownText(value, decimals), state];
  }
  const failed = below > 0 || short > exactRule.mayBeShort;
  const judged = failed ? "fail" : missing > 0 ? "unknown" : short > 0 ? "borderline" : "pass";
  const verdict = standard === "2017" ? judged : "unknown";
  const truth = { row, name: school.name, pupils: school.pupils[level], verdict, values: shown };
  return { truth, values };
}

function coefficientTruth(
  id: string,
  schools: readonly Counted[],
  { standard, level }: Question,
  complete: boolean,
): Spread {
  const weighed = schools.flatMap(({ values, truth }): Weighed[] => {
    const value = values[id];
    return value ? [{ value, pupils: Fraction.of(BigInt(truth.pupils)) }] : [];
  });
  const squared = weighed.length > 0 ? exactCoefficientSquared(weighed) : undefined;
  if (!squared) return { id, state: "undefined", near: false };
  const value = squared.squareRoot();
  if (standard === "2012") return { id, value, state: "noLimit", near: false };
  if (!complete || weighed.length < schools.length)
    return { id, value, state: "open", near: false };
  const limit = exactRule.coefficientLimit(standard, level);
  const passes = squared.compare(limit.times(limit)) <= 0;
  const near = Math.abs(value - limit.toNumber()) <= 0.005;
  return { id, value, state: passes ? "pass" : "fail", near };
}

function compositeTruth(
  coefficients: readonly Spread[],
  schools: readonly Counted[],
  { standard, level }: Question,
  complete: boolean,
): { value: number; state: string; near: boolean } | undefined {
  const values = coefficients.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length < exactRule.indicators(standard).length) return undefined;
  const value = values.reduce((sum, each) => sum + each, 0) / values.length;
  if (standard === "2017") return { value, state: "noLimit", near: false };
  const allRead = schools.every(({ truth }) => Object.values(truth.values).every(Boolean));
  if (!complete || !allRead) return { value, state: "open", near: false };
  const limit = exactRule.coefficientLimit(standard, level).toNumber();
  return { value, state: value <= limit ? "pass" : "fail", near: Math.abs(value - limit) <= 0.005 };
}

function verdictOf(
  schools: readonly Counted[],
  coefficients: readonly Spread[],
  composite: ReturnType<typeof compositeTruth>,
  { standard }: Question,
  complete: boolean,
): string {
  const verdicts = schools.map(({ truth }) => truth.verdict);
  const states = [...coefficients.map(({ state }) => state), composite?.state];
  const judgesSchools = standard === "2017";
  if ((judgesSchools && verdicts.includes("fail")) || states.includes("fail")) return "fail";
  const allThere =
    schools.length > 0 &&
    complete &&
    coefficients.length === exactRule.indicators(standard).length &&
    !states.includes("undefined") &&
    schools.every(({ truth }) => Object.values(truth.values).every(Boolean)) &&
    (judgesSchools ? !verdicts.includes("unknown") : composite !== undefined);
  if (!allThere) return "unknown";
  const near =
    coefficients.some((each) => each.near) ||
    composite?.near === true ||
    (judgesSchools && verdicts.includes("borderline"));
  return near ? "borderline" : "pass";
}
