/** A row of the table that is not a school to be counted, and why. */
export interface LeftOutRow {
  readonly row: number;
  readonly name: string;
  /** As in SchoolRow: the county whose verdict it may keep open. */
  readonly prefecture?: string;
  readonly county?: string;
  readonly reason:
    /** With `hasFigures`: it looks like a sum and its figures are not the schools' sums. */
    | "total"
    /** It describes the schools: a mean, a limit, a coefficient. */
    | "statistic"
    | "blank"
    | "heading"
    | "note"
    | "noName"
    | "noPupils"
    | "otherLevel"
    | "unclearLevel"
    /** Its name says another level than the sheet does. */
    | "levelUnlikeName"
    /** The school stands in other rows too (`sameAs`). */
    | "repeated"
    /** 不计校数, or it cannot be told whether it counts. */
    | "notCounted"
    /** A unit whose figures were added to those of its parent (`into`). */
    | "folded"
    /** A row that a filter or a hand has hidden, left out by the user's word. */
    | "hidden"
    | "teachingPoint"
    | "special"
    | "vocational"
    | "private";
  readonly pupils?: number;
  /** Names the row in ReadingChoices. */
  readonly key?: string;
  /** The user may count it all the same: it has a name and pupils. */
  readonly canPutBack?: boolean;
  /** The name of the school that took its figures. */
  readonly into?: string;
  /** True where the row has figures or is plainly a school: leaving it out can change a verdict. */
  readonly hasFigures?: boolean;
  /** Other rows (zero-based) with the same school. */
  readonly sameAs?: readonly number[];
}
