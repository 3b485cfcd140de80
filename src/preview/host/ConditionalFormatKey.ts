/** Finds one conditional format in the workbook. */
export interface ConditionalFormatKey {
  sheetId: string;
  cfId: string;
}
