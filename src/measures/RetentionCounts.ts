/** The pupils of one year group from entry to graduation. */
export interface RetentionCounts {
  /** 毕业班学生数. */
  readonly graduates: number;
  /** 入学学生数 of the same year group, three years before (six or nine for the longer rates). */
  readonly entrants: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly deaths: number;
}
