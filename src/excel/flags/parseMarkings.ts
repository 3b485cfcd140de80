import type { Marking, Markings } from "./Marking";

const LONGEST = 20_000;

/** The markings that a workbook says are under way; what is none of ours is passed over. */
export function parseMarkings(value: unknown): Markings {
  if (typeof value !== "string" || value.length > LONGEST) return {};
  let stored: unknown;
  try {
    stored = JSON.parse(value);
  } catch {
    return {};
  }
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([worksheetId, marking]) => {
      const parsed = parseMarking(marking);
      return parsed ? [[worksheetId, parsed] as const] : [];
    }),
  );
}

function parseMarking(stored: unknown): Marking | undefined {
  if (!isRecord(stored)) return undefined;
  const { generation, rules, before, startedAt } = stored;
  const isSign = typeof generation === "string" && /^[0-9a-z]{1,20}$/u.test(generation);
  return isSign && isCount(rules) && isCount(before) && isCount(startedAt)
    ? { generation, rules, before, startedAt }
    : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
