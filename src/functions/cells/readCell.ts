import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import { CellFailure } from "../CellFailure";
import { readSignedCell } from "./readSignedCell";

/**
 * The number a cell shows, undefined for a blank: an empty cell, an empty text, or white space.
 * Text such as "1,234", "１２３" or "95%" is the number it shows; anything else fails, naming the position.
 */
export function readCell(cell: unknown, position: () => ArgumentPosition): number | undefined {
  const number = readSignedCell(cell, position);
  if (number !== undefined && number < 0) {
    throw new CellFailure("#VALUE!", (texts) => texts.isNegative(position(), String(cell).trim()));
  }
  return number;
}
