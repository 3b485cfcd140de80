import type { ReadingChoices } from "../../sheet/ReadingChoices";
import { choicesSetting } from "./choicesSetting";
import { isWithinBytes } from "./isWithinBytes";
import { parseChoices } from "./parseChoices";

/** Choices by pattern of headings, the latest last. */
export type StoredChoices = Readonly<Record<string, ReadingChoices>>;

/** The setting's text as choices; undefined where it is none of ours, and nothing of it may be used. */
export function parseStoredChoices(text: unknown): StoredChoices | undefined {
  if (typeof text !== "string" || !isWithinBytes(text, choicesSetting.mostBytes)) return undefined;
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) return undefined;
  return Object.fromEntries(
    Object.entries(stored).flatMap(([pattern, value]) => {
      const choices = /^[0-9a-f-]{3,80}$/u.test(pattern) ? parseChoices(value) : undefined;
      return choices ? [[pattern, choices] as const] : [];
    }),
  );
}
