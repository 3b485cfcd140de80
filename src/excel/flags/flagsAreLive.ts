/** Conditional formats beside custom functions have crashed Excel LTSC 2021 (ExcelApi 1.14); LTSC 2024 has 1.17. */
export function flagsAreLive(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.17");
}
