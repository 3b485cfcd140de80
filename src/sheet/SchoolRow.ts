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
  | "unknown";

/** One school's row; a field is absent where its cell is blank or could not be read. */
export interface SchoolRow {
  /** Zero-based row of the worksheet. */
  readonly row: number;
  readonly name: string;
  readonly kind: SchoolKind;
  readonly isPrivate: boolean;
  /** The levels this row can stand for, by its type, its level column or the sheet's name. */
  readonly levels: readonly Level[];
  readonly location: string;
  /** Numbers in the units of the standard (factor applied); per-pupil columns hold per-pupil values. */
  readonly numbers: Readonly<Partial<Record<Field, number>>>;
}
