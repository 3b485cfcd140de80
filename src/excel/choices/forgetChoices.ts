import { readChoices } from "./readChoices";
export async function forgetChoices(context: Excel.RequestContext, pattern: string): Promise<void> {
  const { [pattern]: _gone, ...rest } = await readChoices(context);
  context.workbook.settings.add("Balance.choices", JSON.stringify(rest));
  await context.sync();
}
