import type { CellKind } from "../../sheet/CellKind";
import { cellKindOf } from "../cellKindOf";
import { isDateFormat } from "./isDateFormat";

/** Tells the kinds of cells; a sheet has few number formats, so each is looked at once. */
export function createKindReader(): (
  valueTypes: readonly (readonly string[])[],
  numberFormats: readonly (readonly string[])[],
) => CellKind[][] {
  const showsDate = new Map<string, boolean>();
  const isDate = (format: string): boolean => {
    let answer = showsDate.get(format);
    if (answer === undefined) showsDate.set(format, (answer = isDateFormat(format)));
    return answer;
  };
  return (valueTypes, numberFormats) =>
    valueTypes.map((types, row) =>
      types.map((type, column) => cellKindOf(type, isDate(numberFormats[row]?.[column] ?? ""))),
    );
}
