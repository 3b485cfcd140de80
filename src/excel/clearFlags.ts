import { loadFlagState } from "./loadFlagState";
import { removeFlags } from "./removeFlags";

/** Takes all our flags off the active sheet. Returns its name and how many went. */
export async function clearFlags(
  context: Excel.RequestContext,
): Promise<{ sheetName: string; flags: number }> {
  const worksheet = context.workbook.worksheets.getActiveWorksheet();
  worksheet.load("id,name");
  const flagState = loadFlagState(context, worksheet);
  await context.sync();
  const { count } = await removeFlags(context, worksheet, worksheet.id, flagState);
  await context.sync();
  return { sheetName: worksheet.name, flags: count };
}
