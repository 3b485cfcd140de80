/** A sheet by its id, the active one where none is named. */
export function worksheetOf(
  context: Excel.RequestContext,
  worksheetId: string | undefined,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  return worksheetId === undefined
    ? worksheets.getActiveWorksheet()
    : worksheets.getItem(worksheetId);
}
