import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import { readNumber } from "../../sheet/readNumber";
import { CellFailure } from "../CellFailure";
import { isBlankCell } from "./isBlankCell";

/**
 * The number a cell shows, undefined for a blank: an empty cell, an empty text, or white space.
 * Text such as "1,234", "１２３" or "95%" is the number it shows; anything else fails, naming the position.
 */
export function readCell(cell: unknown, position: () => ArgumentPosition): number | undefined {
  if (isBlankCell(cell)) return undefined;
  if (typeof cell === "object") {
    throw new CellFailure("#VALUE!", (texts) => texts.isError(position()));
  }
  const shown = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
  const read =
    typeof cell === "number"
      ? readNumber(cell, "number")
      : typeof cell === "boolean"
        ? readNumber(cell, "boolean")
        : readNumber(shown, "text");
  switch (read) {
    case "boolean":
      throw new CellFailure("#VALUE!", (texts) => texts.isBoolean(position(), shown));
    case "negative":
      throw new CellFailure("#VALUE!", (texts) => texts.isNegative(position(), shown));
    case "text":
    case "error":
      throw new CellFailure("#VALUE!", (texts) => texts.notANumber(position(), shown));
    default:
      return read;
  }
}
