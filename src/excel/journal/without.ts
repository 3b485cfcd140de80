/** The entries but the one with that key. */
export function without<Entry>(
  entries: Readonly<Record<string, Entry>>,
  key: string,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key));
}
