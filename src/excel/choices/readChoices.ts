import { choicesSetting } from "./choicesSetting";
import { parseStoredChoices } from "./parseStoredChoices";
import type { StoredChoices } from "./parseStoredChoices";

/** What was decided about tables in this workbook; nothing where it holds nothing that can be understood. */
export async function readChoices(context: Excel.RequestContext): Promise<StoredChoices> {
  const setting = context.workbook.settings.getItemOrNullObject(choicesSetting.key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? {} : (parseStoredChoices(setting.value) ?? {});
}
