import { choicesSetting } from "./choicesSetting";

const MOST_SET_ASIDE = 3;

/** Keeps a setting that could not be understood under another name, beside those that were set aside before. */
export async function setChoicesAside(
  context: Excel.RequestContext,
  value: unknown,
): Promise<void> {
  const { settings } = context.workbook;
  const names = Array.from({ length: MOST_SET_ASIDE }, (_, at) =>
    at === 0 ? choicesSetting.setAside : `${choicesSetting.setAside}.${at + 1}`,
  );
  const held = names.map((name) => settings.getItemOrNullObject(name));
  for (const setting of held) setting.load("value");
  await context.sync();
  const isKept = held.some((setting) => !setting.isNullObject && setting.value === value);
  const free = held.findIndex((setting) => setting.isNullObject);
  if (!isKept) settings.add(names.at(free)!, value as string);
}
