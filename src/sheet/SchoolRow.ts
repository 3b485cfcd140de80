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
  readonly isPrivate: boolean;
  /** 举办者类型 as it stands; empty where the table does not say. */
  readonly owner: string;
  /** The levels this row can stand for, by its type, its level column or the sheet's name. */
  readonly levels: readonly Level[];
  readonly location: string;
  /** By its type, its name or a figure this row is a school, whatever may be missing in it. */
  readonly isSchool: boolean;
  /** Numbers in the units of the standard (factor applied); per-pupil columns hold per-pupil values. */
  readonly numbers: Readonly<Partial<Record<Field, number>>>;
}
