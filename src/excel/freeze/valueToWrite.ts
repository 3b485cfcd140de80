import type { CellValue } from "../../sheet/CellValue";
import { textToWrite } from "../newSheet/textToWrite";

/** A value as it must be written to stay itself. A blank text stays one ("'"): an empty cell would count as 0 elsewhere. */
export function valueToWrite(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value === "" ? "'" : textToWrite(value);
}
