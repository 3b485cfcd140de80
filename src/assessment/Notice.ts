import type { TableNote } from "../sheet/TableNote";

/** What the reader must know about how the table was read. */
export type Notice =
  | TableNote
  | {
      readonly code: "combinedTakenAsSplit";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  | {
      readonly code: "combinedSplit";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  | { readonly code: "indicatorsAbsent"; readonly indicatorIds: readonly string[] }
  | {
      readonly code: "unitAssumed";
      readonly column: number;
      readonly heading: string;
      readonly factor: number;
    }
  /** L4 was taken with the gym inside, L5 without it: the table has no column for it. */
  | { readonly code: "gymNotSeparate" }
  /** One row stands for two levels: its teachers cannot be told apart. */
  | {
      readonly code: "sharedTeachersUnclear";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** A combined school without the pupils of another level: shared stocks cannot be split. */
  | {
      readonly code: "levelPupilsMissing";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** The standard leaves out schools that are not the county's, and the table does not say whose they are. */
  | { readonly code: "ownersUnsaid" }
  | {
      readonly code: "ownersUnclear";
      readonly rows: readonly number[];
      readonly names: readonly string[];
    }
  /** Rows left out by a scope that is written for the table of schools and assumed for the coefficients. */
  | { readonly code: "coefficientScopeAssumed"; readonly rows: readonly number[] }
  | { readonly code: "noSchoolRule" }
  /** An indicator made of raw columns: their headings, each with its sign before it ("+专科毕业", "-室内体育用房"). */
  | {
      readonly code: "derived";
      readonly indicatorId: string;
      readonly columns: readonly string[];
    };
