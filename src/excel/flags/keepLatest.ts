import { ownFormats } from "./ownFormats";

/** Another window has marked the sheet at the same time: the latest marks stay, in both windows alike. */
export async function keepLatest(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
): Promise<void> {
  const own = await ownFormats(context, formats);
  const latest = own.reduce((last, { generation }) => (generation > last ? generation : last), "");
  for (const { format, generation } of own) if (generation !== latest) format.delete();
  await context.sync();
}
