/** What the files room keeps with a formula cell that works on arrays, for saving it again. */
export interface ArrayMark {
  kind: "dynamic" | "legacy";
  rows: number;
  columns: number;
}
