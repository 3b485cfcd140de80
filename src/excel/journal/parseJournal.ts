const LONGEST = 20_000;

/** The entries of a setting that notes what is under way; what is none of ours is passed over. */
export function parseJournal<Entry>(
  value: unknown,
  parse: (stored: Readonly<Record<string, unknown>>) => Entry | undefined,
): Readonly<Record<string, Entry>> {
  if (typeof value !== "string" || value.length > LONGEST) return {};
  let stored: unknown;
  try {
    stored = JSON.parse(value);
  } catch {
    return {};
  }
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, entry]) => {
      const parsed = isRecord(entry) ? parse(entry) : undefined;
      return parsed ? [[key, parsed] as const] : [];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
