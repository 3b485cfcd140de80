import type { ReadingChoices } from "../../sheet/ReadingChoices";
export async function readChoices(
  context: Excel.RequestContext,
): Promise<Readonly<Record<string, ReadingChoices>>> {
  const setting = context.workbook.settings.getItemOrNullObject("Balance.choices");
  setting.load("value");
  await context.sync();
  return setting.isNullObject
    ? {}
    : (JSON.parse(String(setting.value)) as Record<string, ReadingChoices>);
}
