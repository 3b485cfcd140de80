/** What a file holds and its reader passes over, as far as the file's form alone tells. */
export type LeftBehind =
  | "text-content"
  | "macros"
  | "ods-layout"
  | "legacy-formulas"
  | "legacy-formats"
  | "conditional-formats";
