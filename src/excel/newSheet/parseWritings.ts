import { parseJournal } from "../journal/parseJournal";
import type { Writing, Writings } from "./Writing";

/** The writings that a workbook says are under way; what is none of ours is passed over. */
export function parseWritings(value: unknown): Writings {
  return parseJournal(value, ({ name, startedAt }): Writing | undefined =>
    typeof name === "string" && name.length > 0 && name.length <= 31 && isTime(startedAt)
      ? { name, startedAt }
      : undefined,
  );
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
