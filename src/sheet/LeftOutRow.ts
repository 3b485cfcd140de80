/** A row of the table that is not a school to be counted, and why. */
export interface LeftOutRow {
  readonly row: number;
  readonly name: string;
  readonly reason:
    | "total"
    | "blank"
    | "heading"
    | "note"
    | "noName"
    | "noPupils"
    | "otherLevel"
    | "unclearLevel"
    | "teachingPoint"
    | "special"
    | "vocational"
    | "private";
  readonly pupils?: number;
  /** True where the row has figures or is plainly a school: leaving it out can change a verdict. */
  readonly hasFigures?: boolean;
}
