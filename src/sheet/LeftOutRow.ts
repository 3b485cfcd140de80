/** A row of the table that is not a school to be counted, and why. */
export interface LeftOutRow {
  readonly row: number;
  readonly name: string;
  readonly reason:
    | "total"
    | "blank"
    | "noName"
    | "noPupils"
    | "otherLevel"
    | "teachingPoint"
    | "special"
    | "vocational"
    | "private";
  readonly pupils?: number;
}
