import type { Level } from "../standards/Level";
import type { Field } from "./TableColumn";

export type SchoolKind =
  | "primary"
  | "junior"
  | "teachingPoint"
  | "nineYear"
  | "twelveYear"
  | "completeSecondary"
  | "special"
  | "vocational"
  /** 高中, 幼儿园: no level of compulsory education. */
  | "otherLevel"
  | "unknown";

/** One school's row; a field is absent where its cell is blank or could not be read. */
export interface SchoolRow {
  /** Zero-based row of the worksheet. */
  readonly row: number;
  readonly name: string;
  readonly kind: SchoolKind;
  /** Its kind is not assessed, though its type or name may say otherwise: left out it keeps the verdict open. */
  readonly kindUnsure?: boolean;
  readonly isPrivate: boolean;
  /** 举办者类型 as it stands; empty where the table does not say. */
  readonly owner: string;
  /** The levels this row can stand for, by its type, its level column or the sheet's name. */
  readonly levels: readonly Level[];
  readonly location: string;
  /** Prefecture and county as they stand, "" where the table does not say. */
  readonly prefecture?: string;
  readonly county?: string;
  /** Names the row in ReadingChoices: its code, or its township and name. */
  readonly key?: string;
  /** Units whose figures were added to this row's. */
  readonly units?: readonly {
    readonly row: number;
    readonly name: string;
    /** Columns whose cell is empty in the unit's row. */
    readonly blank: readonly number[];
  }[];
  /** Of a school with units: columns whose cell is empty in its own row. */
  readonly ownBlank?: readonly number[];
  /** A rule leaves it out and the user put it back. */
  readonly putBack?: boolean;
  /** By its type, its name or a figure this row is a school, whatever may be missing in it. */
  readonly isSchool: boolean;
  /** Numbers in the units of the standard (factor applied); per-pupil columns hold per-pupil values. */
  readonly numbers: Readonly<Partial<Record<Field, number>>>;
  /** Figures of columns that count one level only. */
  readonly levelNumbers?: Readonly<
    Partial<Record<Level, Readonly<Partial<Record<Field, number>>>>>
  >;
  /** Columns whose cell was not read though it shows a number: a date, a figure that cannot be true. */
  readonly unread?: readonly number[];
}
