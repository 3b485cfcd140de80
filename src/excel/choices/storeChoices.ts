import { choicesSetting } from "./choicesSetting";
import { isWithinBytes } from "./isWithinBytes";
import { parseStoredChoices } from "./parseStoredChoices";
import type { StoredChoices } from "./parseStoredChoices";
import { setChoicesAside } from "./setChoicesAside";

/**
 * Changes the choices that the workbook holds, in one write. The oldest give way where there are too many. What could
 * not be understood is set aside under another name and not lost.
 */
export async function storeChoices(
  context: Excel.RequestContext,
  change: (stored: StoredChoices) => StoredChoices,
): Promise<void> {
  const { settings } = context.workbook;
  const setting = settings.getItemOrNullObject(choicesSetting.key);
  setting.load("value");
  await context.sync();
  const before: unknown = setting.isNullObject ? "{}" : setting.value;
  const stored = parseStoredChoices(before);
  if (!stored) await setChoicesAside(context, before);
  let kept = Object.entries(change(stored ?? {})).slice(-choicesSetting.mostPatterns);
  while (kept.length > 1 && !isWithinBytes(textOf(kept), choicesSetting.mostBytes))
    kept = kept.slice(1);
  settings.add(choicesSetting.key, textOf(kept));
  await context.sync();
}

function textOf(entries: readonly (readonly [string, unknown])[]): string {
  return JSON.stringify(Object.fromEntries(entries));
}
