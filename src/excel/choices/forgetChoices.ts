import { storeChoices } from "./storeChoices";

/** Forgets what was decided about tables, by pattern. */
export function forgetChoices(
  context: Excel.RequestContext,
  patterns: readonly string[],
): Promise<void> {
  return storeChoices(context, (stored) =>
    Object.fromEntries(Object.entries(stored).filter(([pattern]) => !patterns.includes(pattern))),
  );
}
