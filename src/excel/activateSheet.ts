/** Goes to a sheet; false where it is gone. */
export async function activateSheet(
  context: Excel.RequestContext,
  worksheetId: string,
): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
  await context.sync();
  if (worksheet.isNullObject) return false;
  worksheet.activate();
  await context.sync();
  return true;
}
