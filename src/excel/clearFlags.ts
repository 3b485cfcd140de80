import { loadFlagState } from "./loadFlagState";
import { removeFlags } from "./removeFlags";
import { worksheetOf } from "./worksheetOf";

/** Takes all our flags off a sheet, the active one where none is named. Returns whether there were any. */
export async function clearFlags(
  context: Excel.RequestContext,
  worksheetId?: string,
): Promise<{ worksheetId: string; sheetName: string; any: boolean }> {
  const worksheet = worksheetOf(context, worksheetId);
  worksheet.load("id,name");
  const flagState = loadFlagState(context, worksheet);
  await context.sync();
  const { any } = await removeFlags(context, worksheet, worksheet.id, flagState);
  await context.sync();
  return { worksheetId: worksheet.id, sheetName: worksheet.name, any };
}
