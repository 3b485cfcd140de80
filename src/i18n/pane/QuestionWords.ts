import type { Field } from "../../sheet/TableColumn";

/** The words of the questions before a check; they load with them. */
export interface QuestionWords {
  readonly title: (questions: number) => string;
  readonly nothingDone: string;
  readonly confirm: string;
  readonly unanswered: string;
  readonly stillOpen: (count: number) => string;
  readonly number: (place: number, of: number) => string;

  readonly whichTable: string;
  readonly whichTableNote: (tables: number) => string;
  /** All of them, read as one. */
  readonly oneTable: (tables: number) => string;
  readonly tableRows: (rows: number) => string;
  readonly untitled: (place: number) => string;
  readonly showTable: (address: string) => string;

  readonly samples: (samples: readonly string[]) => string;

  readonly hiddenRows: (rows: number) => string;
  readonly hiddenRowsNote: (rows: readonly number[]) => string;
  readonly countAll: string;
  readonly visibleOnly: string;

  readonly columnsUncertain: string;
  readonly columnsUncertainNote: string;
  readonly sameField: (field: string) => string;
  readonly sameFieldNote: string;

  readonly unclearUnit: (heading: string) => string;
  readonly unclearUnitNote: string;
  /** A unit is written, and the figures are far from it. */
  readonly unlikelyUnitNote: string;
  readonly unit: Readonly<Record<1 | 1000 | 10000, string>>;
  /** What one unit makes of the first school: `amount` is printed yuan. */
  readonly perPupil: (school: string, amount: string) => string;

  readonly unclearPupils: (heading: string) => string;
  readonly unclearPupilsNote: string;
  readonly pupilsOf: Readonly<
    Record<Extract<Field, "pupils" | "primaryPupils" | "juniorPupils" | "seniorPupils">, string>
  >;
  readonly noPupilsOfOurs: string;

  readonly arts: string;
  readonly artsEvidence: (equalRows: number, rows: number) => string;
  readonly artsHold: string;
  readonly artsHoldNote: string;
  readonly artsApart: string;
  readonly artsApartNote: string;

  readonly units: (count: number) => string;
  readonly unitsNote: string;
  readonly parentOf: (unit: string) => string;
  readonly choose: string;
  readonly suggested: string;
  readonly own: string;
  readonly leaveOut: string;
  readonly intoSchools: string;
  readonly restLabel: string;
  readonly pupils: (count: number) => string;
  readonly row: (row: number) => string;

  readonly noLevel: string;
  readonly noLevelNote: string;
}
