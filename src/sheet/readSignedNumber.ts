import type { CellKind } from "./CellKind";
import type { CellValue } from "./CellValue";
import { plainNumber } from "./plainNumber";

/** What a cell that should hold a number holds instead. */
export type NoNumber = "text" | "error" | "boolean";

/** readNumber for what may be negative, such as a growth. */
export function readSignedNumber(value: CellValue, kind: CellKind): number | undefined | NoNumber {
  if (kind === "empty" || value === null) return undefined;
  if (kind === "error") return "error";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return value;
  const plain = plainNumber(value);
  if (plain === undefined || plain === "text") return plain;
  const number = Number(plain.digits);
  return plain.isPercent ? number / 100 : number;
}
