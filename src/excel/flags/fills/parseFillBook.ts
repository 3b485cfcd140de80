import type { CellFill } from "./CellFill";
import type { FillBook } from "./FillBook";
import { fillNumbers } from "./fillNumbers";

const LONGEST = 200_000;
const MOST_SHEETS = 2000;

/** The covered fills that a workbook remembers; none where the setting is not one of ours. */
export function parseFillBook(value: unknown): FillBook {
  const stored = typeof value === "string" && value.length <= LONGEST ? parsed(value) : undefined;
  const covered = recordOf(recordOf(stored)["covered"]);
  const sheets = recordOf(recordOf(stored)["sheets"]);
  return {
    covered: Object.fromEntries(
      fillNumbers.flatMap((number) => {
        const fill = fillOf(covered[number]);
        return fill ? [[number, fill] as const] : [];
      }),
    ),
    sheets: Object.fromEntries(
      Object.entries(sheets)
        .slice(0, MOST_SHEETS)
        .map(([worksheetId, numbers]) => [
          worksheetId,
          fillNumbers.filter((number) => Array.isArray(numbers) && numbers.includes(number)),
        ]),
    ),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fillOf(stored: unknown): CellFill | undefined {
  const { pattern, color, patternColor } = recordOf(stored);
  const isFill = /^[A-Za-z0-9]{1,30}$/u.test(String(pattern)) && isColour(color);
  return isFill && isColour(patternColor)
    ? { pattern: String(pattern), color, patternColor }
    : undefined;
}

function isColour(value: unknown): value is string {
  return typeof value === "string" && /^(#[0-9A-Fa-f]{6})?$/u.test(value);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
