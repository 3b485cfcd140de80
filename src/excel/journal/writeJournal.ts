/** Queues what is under way, or the removal of the setting when nothing is. */
export function writeJournal(
  context: Excel.RequestContext,
  key: string,
  entries: Readonly<Record<string, unknown>>,
): void {
  const { settings } = context.workbook;
  // Written before it is deleted: a setting that is not there cannot be deleted.
  const setting = settings.add(key, JSON.stringify(entries));
  if (Object.keys(entries).length === 0) setting.delete();
}
