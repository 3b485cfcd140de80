import type { ReadingChoices } from "../../sheet/ReadingChoices";
import { readChoices } from "./readChoices";
export async function writeChoices(
  context: Excel.RequestContext,
  pattern: string,
  choices: ReadingChoices,
): Promise<void> {
  const all = await readChoices(context);
  context.workbook.settings.add("Balance.choices", JSON.stringify({ ...all, [pattern]: choices }));
  await context.sync();
}
