import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import { CellFailure } from "../CellFailure";
import { isBlankCell } from "./isBlankCell";

/** The name or number by which a cell puts a school into a group; anything else fails, naming the position. */
export function readLabel(cell: unknown, position: () => ArgumentPosition): string | number {
  if (isBlankCell(cell)) {
    throw new CellFailure("#VALUE!", (texts) => texts.equity.noGroup(position()));
  }
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") {
    const shown = String(cell).toUpperCase();
    throw new CellFailure("#VALUE!", (texts) => texts.equity.noLabel(position(), shown));
  }
  throw new CellFailure("#VALUE!", (texts) => texts.isError(position()));
}
