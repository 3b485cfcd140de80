const counts = new Map<string, number>();

/** How often cells of each sheet were changed, as far as Excel told. */
export const sheetEdits = {
  note: (worksheetId: string): void =>
    void counts.set(worksheetId, (counts.get(worksheetId) ?? 0) + 1),
  counts: (): ReadonlyMap<string, number> => new Map(counts),
};
