import type { Indicator } from "./Indicator";
import type { Level } from "./Level";
import type { Source } from "./Source";

/** When a school passes: at least `required` of its indicators met, every other one at `floor` × limit or more. */
export interface SchoolRule {
  readonly required: number;
  /** Share of the limit that the unmet ones must still reach (0.85); absent: no floor. */
  readonly floor?: number;
  readonly source: Source;
}

/** When the county passes: each indicator's difference coefficient, or their mean, at most the limit (equal passes). */
export interface CoefficientRule {
  readonly judges: "each" | "composite";
  readonly limits: Readonly<Record<Level, number>>;
  /** Official decimals of a printed coefficient. */
  readonly decimals: number;
  readonly source: Source;
  readonly formulaSource: Source;
}

/** Which schools count. */
export interface ScopeRule {
  /** 教学点 with fewer pupils are left out; Infinity leaves all out. */
  readonly teachingPointMinimumPupils: number;
  readonly includesPrivate: boolean;
  /** Schools run by a province, prefecture, university or enterprise count. */
  readonly includesOtherOwners: boolean;
  /** Whether the text says this of the coefficients too, or of the schools only. */
  readonly coefficientScope: "stated" | "assumed";
  readonly excludesSpecialAndVocational: boolean;
  readonly source: Source;
}

/** A standard: the law as data. */
export interface Standard {
  /** "2017" | "2012" | a county's own id. */
  readonly id: string;
  readonly names: {
    readonly zh: string;
    readonly en: string;
    readonly zhShort: string;
    readonly enShort: string;
  };
  readonly document: string;
  readonly date: string;
  readonly indicators: readonly Indicator[];
  /** Absent: the standard has no national rule per school, the county sets its own k of n. */
  readonly schoolRule?: SchoolRule;
  readonly coefficientRule: CoefficientRule;
  readonly scope: ScopeRule;
}
