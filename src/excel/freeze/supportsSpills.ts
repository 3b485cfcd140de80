/** Whether this Excel can be asked what a formula spills to (ExcelApi 1.12). */
export function supportsSpills(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}
