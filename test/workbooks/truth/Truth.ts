import type { Level } from "../../../src/standards/Level";

/** What a workbook of this folder truly holds, and what a check of it must come to. Rows and cells as Excel names them. */
export interface Truth {
  /** What the workbook is there to show. */
  readonly shows: string;
  readonly checks: readonly Check[];
}

export interface Check {
  readonly sheet: string;
  readonly standard: "2017" | "2012";
  /** What must be asked, each with its answer; nothing else may be asked. */
  readonly asked?: readonly AskedQuestion[];
  /** What the user decided before, so that it is not asked. */
  readonly given?: NamedChoices;
  /** Schools that the user puts back by a click after the first result. */
  readonly putBack?: readonly string[];
  readonly outcome: Outcome;
}

/** ReadingChoices in which rows bear their names, as the user sees them, where the check uses keys of its own. */
export interface NamedChoices {
  readonly table?: number;
  readonly hiddenRows?: "count" | "leaveOut";
  readonly level?: Level;
  readonly columns?: Readonly<
    Record<
      string,
      "none" | { readonly field: string; readonly basis: string; readonly factor: number }
    >
  >;
  readonly confirmed?: boolean;
  readonly artsHoldMusicAndArt?: boolean;
  /** Name of the unit -> name of its parent, "own" or "leaveOut". */
  readonly units?: Readonly<Record<string, { readonly into: string } | "own" | "leaveOut">>;
}

export interface AskedQuestion {
  readonly code: string;
  readonly answer: NamedChoices;
  /** It need not be asked: a check that is certain of itself goes on. */
  readonly optional?: true;
  /** Of units: the parent that must be suggested, by name. */
  readonly suggestions?: Readonly<Record<string, string>>;
}

export type Outcome =
  | { readonly kind: "notRecognised"; readonly failures: readonly string[] }
  | {
      readonly kind: "checked";
      readonly headingRows: readonly number[];
      readonly columns: readonly ColumnTruth[];
      readonly levels: readonly LevelTruth[];
      /** Notices that must appear; others may. */
      readonly notices: readonly string[];
    }
  | {
      readonly kind: "counties";
      readonly headingRows: readonly number[];
      readonly columns: readonly ColumnTruth[];
      readonly counties: readonly CountyTruth[];
      readonly leftOut: readonly LeftOutTruth[];
      readonly unreadable: readonly (readonly [cell: string, reason: string])[];
    };

export interface ColumnTruth {
  readonly column: string;
  readonly field: string;
  readonly basis?: string;
  readonly factor?: number;
}

/** [row, name, the reasons that may be given]. */
export type LeftOutTruth = readonly [row: number, name: string, reasons: string];

export interface LevelTruth {
  readonly level: Level;
  readonly verdict: string;
  readonly schools: readonly SchoolTruth[];
  readonly coefficients: readonly CoefficientTruth[];
  readonly composite?: { readonly value: number; readonly state: string };
  readonly leftOut: readonly LeftOutTruth[];
  readonly unreadable: readonly (readonly [cell: string, reason: string])[];
}

export interface SchoolTruth {
  readonly row: number;
  readonly name: string;
  readonly pupils: number;
  readonly verdict: string;
  /** Per indicator: the value as an exact fraction, as officially shown, and its state; null where it is missing. */
  readonly values: Readonly<
    Record<string, readonly [exact: string, shown: string, state: string] | null>
  >;
}

export interface CoefficientTruth {
  readonly id: string;
  /** The nearest double to the exact one; absent where it is undefined. */
  readonly value?: number;
  readonly state: string;
}

export interface CountyTruth {
  readonly prefecture: string;
  readonly county: string;
  readonly level: Level;
  readonly verdict: string;
  readonly schools: number;
  readonly failing: number;
  readonly borderline: number;
  readonly unknown: number;
  readonly coefficients: readonly CoefficientTruth[];
}
