import { parseJournal } from "../journal/parseJournal";
import type { Marking, Markings } from "./Marking";

/** The markings that a workbook says are under way; what is none of ours is passed over. */
export function parseMarkings(value: unknown): Markings {
  return parseJournal(value, ({ generation, rules, before, startedAt }): Marking | undefined => {
    const isSign = typeof generation === "string" && /^[0-9a-z]{1,20}$/u.test(generation);
    return isSign && isCount(rules) && isCount(before) && isCount(startedAt)
      ? { generation, rules, before, startedAt }
      : undefined;
  });
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
