/** One version of Excel: what it calls itself and what it can do. */
export interface Profile {
  id: "microsoft365" | "ltsc2024" | "ltsc2021";
  /** Minor version of ExcelApi: 14 means 1.14. */
  excelApi: number;
  /** Requirement sets and their versions, as Excel hands them to office.js. */
  requirementSets: Readonly<Record<string, string>>;
}
