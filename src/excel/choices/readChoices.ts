import { choicesSetting } from "./choicesSetting";
import { parseStoredChoices } from "./parseStoredChoices";
import type { StoredChoices } from "./parseStoredChoices";

/**
 * What was decided about tables in this workbook; undefined where what it holds cannot be understood. The request
 * goes with the caller's next sync, after which the answer can be taken.
 */
export function readChoices(context: Excel.RequestContext): () => StoredChoices | undefined {
  const setting = context.workbook.settings.getItemOrNullObject(choicesSetting.key);
  setting.load("value");
  return () => choicesIn(setting);
}

function choicesIn(loaded: Excel.Setting): StoredChoices | undefined {
  return loaded.isNullObject ? {} : parseStoredChoices(loaded.value);
}
