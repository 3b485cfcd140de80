/** Shows a cell to the user: activates its sheet and selects it. Zero-based. A sheet that is gone is no error. */
export async function selectCell(
  context: Excel.RequestContext,
  nameOrId: string,
  row: number,
  column: number,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
  await context.sync();
  if (worksheet.isNullObject) return;
  worksheet.activate();
  worksheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}
