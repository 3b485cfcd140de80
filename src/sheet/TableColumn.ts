import type { ResourceField } from "../standards/ResourceField";

/** What a column can be besides a resource. */
export type IdentityField =
  | "schoolName"
  | "schoolCode"
  | "schoolType"
  | "level"
  /** 是否计校数: a unit that is no school of its own. */
  | "counted"
  | "owner"
  | "township"
  | "location"
  | "classes"
  | "pupils"
  | "primaryPupils"
  | "juniorPupils"
  | "seniorPupils";

export type Field = IdentityField | ResourceField;

/** One recognised column. */
export interface TableColumn {
  /** Zero-based column of the worksheet. */
  readonly column: number;
  readonly field: Field;
  readonly heading: string;
  /** "total": the school's stock; "perPupil" and "perHundred": the sheet already divided by pupils. */
  readonly basis: "total" | "perPupil" | "perHundred";
  /** What a cell is multiplied with to get yuan, square metres, people …: 10000 for 万元. */
  readonly factor: number;
}
