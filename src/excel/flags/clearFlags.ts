import { worksheetOf } from "../worksheetOf";
import { loadFlagState } from "./loadFlagState";
import { replaceFlags } from "./replaceFlags";

/** Takes all our flags off a sheet, the active one where none is named. Returns whether there were any. */
export async function clearFlags(
  context: Excel.RequestContext,
  worksheetId?: string,
): Promise<{ worksheetId: string; sheetName: string; any: boolean }> {
  const worksheet = worksheetOf(context, worksheetId);
  worksheet.load("id,name");
  const flagState = loadFlagState(context, worksheet);
  await context.sync();
  const { id, name } = worksheet;
  const any = await replaceFlags(context, { worksheet, id, flagState }, {});
  return { worksheetId: id, sheetName: name, any };
}
