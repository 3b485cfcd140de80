/** One user action: one Excel.run, which waits for a cell being edited to be finished. */
export function inExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
