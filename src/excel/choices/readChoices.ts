import { choicesSetting } from "./choicesSetting";
import { parseStoredChoices } from "./parseStoredChoices";
import type { StoredChoices } from "./parseStoredChoices";

/**
 * What was decided about tables in this workbook; nothing where it holds nothing that can be understood. The request
 * goes with the caller's next sync, after which the answer can be taken.
 */
export function readChoices(context: Excel.RequestContext): () => StoredChoices {
  const setting = context.workbook.settings.getItemOrNullObject(choicesSetting.key);
  setting.load("value");
  return () => choicesIn(setting);
}

function choicesIn(loaded: Excel.Setting): StoredChoices {
  return loaded.isNullObject ? {} : (parseStoredChoices(loaded.value) ?? {});
}
