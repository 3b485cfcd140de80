import type { ArgumentPosition } from "../ArgumentPosition";
import { parameterNames } from "./parameterNames";

/** A cell's place at the start of a sentence: "Row 2, column 3 of totals". */
export function start({ parameter, row, column }: ArgumentPosition): string {
  return `Row ${row}${column === undefined ? "" : `, column ${column}`} of ${parameterNames[parameter]}`;
}
