import type { Assessment } from "../../../src/assessment/Assessment";
import { relativeError } from "../../oracle/relativeError";
import type { LevelTruth } from "../truth/Truth";

export interface Judged {
  readonly level: string;
  readonly verdict: string;
  readonly schools: readonly (readonly [row: number, verdict: string, states: string])[];
  readonly coefficients: readonly (readonly [
    id: string,
    value: number | undefined,
    state: string,
  ])[];
}

/** What a check decided, in the shape of `judgedInTruth`; coefficients within 1e-12 of the true ones take their digits. */
export function judgedIn(assessment: Assessment, truths: readonly LevelTruth[]): Judged {
  const truth = truths.find(({ level }) => level === assessment.level);
  return {
    level: assessment.level,
    verdict: assessment.verdict,
    schools: assessment.schools.map(({ row, verdict, indicators }) => [
      row + 1,
      verdict,
      indicators.map(({ indicatorId, state }) => `${indicatorId} ${state}`).join(),
    ]),
    coefficients: assessment.coefficients.map(({ indicatorId, value, state }) => {
      const exact = truth?.coefficients.find(({ id }) => id === indicatorId)?.value;
      const isSame =
        value !== undefined && exact !== undefined && relativeError(value, exact) <= 1e-12;
      return [indicatorId, isSame ? exact : value, state];
    }),
  };
}

export function judgedInTruth({ level, verdict, schools, coefficients }: LevelTruth): Judged {
  return {
    level,
    verdict,
    schools: schools.map(({ row, verdict: own, values }) => [
      row,
      own,
      Object.entries(values)
        .map(([id, value]) => `${id} ${value?.[2] ?? "missing"}`)
        .join(),
    ]),
    coefficients: coefficients.map(({ id, value, state }) => [id, value, state]),
  };
}
