import type { Level } from "../standards/Level";
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
  | "county"
  | "prefecture"
  /** 主校: the school that a unit belongs to. */
  | "parentSchool"
  | "location"
  | "classes"
  | "pupils"
  | "primaryPupils"
  | "juniorPupils"
  | "seniorPupils"
  /** 附设幼儿班: no weight is given for them in a split. */
  | "kindergartenPupils";

export type Field = IdentityField | ResourceField;

/** One recognised column. */
export interface TableColumn {
  /** Zero-based column of the worksheet. */
  readonly column: number;
  readonly field: Field;
  readonly heading: string;
  /** The column's key in ReadingChoices. */
  readonly key?: string;
  /** Of a column that counts one level only: 小学 over 专任教师数. */
  readonly level?: Level;
  /** "total": the school's stock; "perPupil" and "perHundred": the sheet already divided by pupils. */
  readonly basis: "total" | "perPupil" | "perHundred";
  /** What a cell is multiplied with to get yuan, square metres, people …: 10000 for 万元. */
  readonly factor: number;
}
