/** The filled places of one of the grid's sparse lists, each with its index. */
export function numberedEntries<T>(
  record: { [index: number]: T | undefined } | undefined,
): [number, T][] {
  return Object.entries(record ?? {}).flatMap(([key, value]): [number, T][] =>
    value === undefined || value === null ? [] : [[Number(key), value]],
  );
}
