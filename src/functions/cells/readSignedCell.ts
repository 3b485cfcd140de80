import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import { readSignedNumber } from "../../sheet/readSignedNumber";
import { CellFailure } from "../CellFailure";
import { isBlankCell } from "./isBlankCell";

/** readCell for what may be negative, such as a growth. */
export function readSignedCell(
  cell: unknown,
  position: () => ArgumentPosition,
): number | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlankCell(cell)) return undefined;
  if (typeof cell === "boolean") {
    const shown = String(cell).toUpperCase();
    throw new CellFailure("#VALUE!", (texts) => texts.isBoolean(position(), shown));
  }
  if (typeof cell !== "string") {
    throw new CellFailure("#VALUE!", (texts) => texts.isError(position()));
  }
  const read = readSignedNumber(cell, "text");
  if (typeof read !== "string") return read;
  throw new CellFailure("#VALUE!", (texts) => texts.notANumber(position(), cell.trim()));
}
