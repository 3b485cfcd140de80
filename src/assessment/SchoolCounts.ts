/** How many schools were judged, and how many of them have each verdict but "pass". */
export interface SchoolCounts {
  readonly schools: number;
  readonly failing: number;
  readonly borderline: number;
  readonly unknown: number;
}
