/** What an error report says of the Excel that the add-in runs in. Nothing of the workbook. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** The newest version of each set that this Excel has, "ExcelApi 1.17". */
  readonly apiSets: readonly string[];
}
