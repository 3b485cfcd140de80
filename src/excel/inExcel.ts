/**
 * One user action: one Excel.run, which waits for a cell being edited to be finished, and which the user takes back in
 * one step where Excel can do that (ExcelApi 1.20).
 */
export function inExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const canMerge = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return Excel.run({ delayForCellEdit: true, ...(canMerge && { mergeUndoGroup: true }) }, batch);
}
