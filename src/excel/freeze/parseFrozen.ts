import { frozenLimit } from "./frozenLimit";
import type { FrozenFormula } from "./FrozenFormula";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LONGEST_FORMULA = 32_767;
const MARKS = /^[0-9a-z]{1,7}(?: [0-9a-z]{1,7})?$/u;

/** The replaced formulas that a setting tells; undefined where it is not one of ours in every part. */
export function parseFrozen(text: unknown): FrozenFormula[] | undefined {
  if (typeof text !== "string" || text.length > frozenLimit) return undefined;
  try {
    const stored = JSON.parse(text) as unknown;
    if (!isRecord(stored) || stored["version"] !== 1) return undefined;
    return listOf(stored["sheets"]).flatMap((sheet) => {
      const { id: sheetId, name: sheetName, groups } = recordOf(sheet);
      if (typeof sheetId !== "string" || typeof sheetName !== "string") throw new TypeError();
      return listOf(groups).flatMap((group) => groupOf(recordOf(group), sheetId, sheetName));
    });
  } catch {
    return undefined;
  }
}

function groupOf(
  { formula, rows, columns, cells }: Readonly<Record<string, unknown>>,
  sheetId: string,
  sheetName: string,
): FrozenFormula[] {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula.length > LONGEST_FORMULA)
    throw new TypeError();
  if (!isWhole(rows, 1, ROWS) || !isWhole(columns, 1, COLUMNS)) throw new TypeError();
  const flat = listOf(cells);
  if (flat.length % 3 !== 0) throw new TypeError();
  return Array.from({ length: flat.length / 3 }, (_, at) => {
    const [row, column, marks] = flat.slice(at * 3, at * 3 + 3);
    if (!isWhole(row, 0, ROWS - rows) || !isWhole(column, 0, COLUMNS - columns))
      throw new TypeError();
    if (typeof marks !== "string" || !MARKS.test(marks)) throw new TypeError();
    return { sheetId, sheetName, row, column, rows, columns, formulaR1C1: formula, marks };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new TypeError();
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError();
  return value;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
