import type { CellKind } from "../../src/sheet/CellKind";
import type { CellValue } from "../../src/sheet/CellValue";
import type { SheetGrid } from "../../src/sheet/SheetGrid";

/** A sheet as Excel reads it: "" is an empty cell, "#…!" an error. */
export function gridOf(
  sheetName: string,
  values: readonly (readonly CellValue[])[],
  firstRow = 0,
  firstColumn = 0,
): SheetGrid {
  const width = Math.max(0, ...values.map((row) => row.length));
  const padded = values.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return {
    sheetName,
    firstRow,
    firstColumn,
    values: padded,
    kinds: padded.map((row) => row.map(kindOf)),
  };
}

function kindOf(value: CellValue): CellKind {
  if (value === "" || value === null) return "empty";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return "number";
  return /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/u.test(value) ? "error" : "text";
}
