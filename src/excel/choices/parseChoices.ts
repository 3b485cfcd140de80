import { HEADINGS } from "../../sheet/headings";
import type { ColumnChoice, ReadingChoices, UnitChoice } from "../../sheet/ReadingChoices";

const LONGEST_KEY = 500;
const MOST_KEYS = 20_000;
const MOST_FACTOR = 1e8;

/**
 * One set of choices from what a workbook holds, which anybody may have written: each part that is not what it should
 * be is left out, the rest stands. Undefined where nothing stands.
 *
 * @example parseChoices({ level: "primary", rows: 3 }) // { level: "primary" }
 */
export function parseChoices(stored: unknown): ReadingChoices | undefined {
  if (!isRecord(stored)) return undefined;
  const { table, hiddenRows, level, confirmed, artsHoldMusicAndArt, putBack } = stored;
  const columns = entriesOf(stored["columns"], columnChoice);
  const units = entriesOf(stored["units"], unitChoice);
  const choices: ReadingChoices = {
    ...(isWhole(table) && { table }),
    ...((hiddenRows === "count" || hiddenRows === "leaveOut") && { hiddenRows }),
    ...((level === "primary" || level === "junior") && { level }),
    ...(typeof confirmed === "boolean" && { confirmed }),
    ...(typeof artsHoldMusicAndArt === "boolean" && { artsHoldMusicAndArt }),
    ...(columns && { columns }),
    ...(units && { units }),
    ...(Array.isArray(putBack) && { putBack: putBack.slice(0, MOST_KEYS).filter(isKey) }),
  };
  return Object.keys(choices).length > 0 ? choices : undefined;
}

function columnChoice(stored: unknown): ColumnChoice | undefined {
  if (stored === "none") return "none";
  if (!isRecord(stored)) return undefined;
  const { field, basis, factor } = stored;
  const isBasis = basis === "total" || basis === "perPupil" || basis === "perHundred";
  const isFactor = typeof factor === "number" && factor >= 0 && factor <= MOST_FACTOR;
  const known = FIELDS.find((each) => each === field);
  return known && isBasis && isFactor ? { field: known, basis, factor } : undefined;
}

const FIELDS = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];

function unitChoice(stored: unknown): UnitChoice | undefined {
  if (stored === "own" || stored === "leaveOut") return stored;
  return isRecord(stored) && isKey(stored["into"]) ? { into: stored["into"] } : undefined;
}

function entriesOf<Value>(
  stored: unknown,
  parse: (value: unknown) => Value | undefined,
): Readonly<Record<string, Value>> | undefined {
  if (!isRecord(stored)) return undefined;
  const entries = Object.entries(stored)
    .slice(0, MOST_KEYS)
    .flatMap(([key, value]) => {
      const parsed = parse(value);
      return isKey(key) && parsed !== undefined ? [[key, parsed] as const] : [];
    });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_KEY;
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1000;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
