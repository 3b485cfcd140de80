import type { Sheet } from "hucre";
import { parseRange } from "./parseRange";

/** The cells that an array formula fills: their stored values would stand in its way. */
export function spillAreas(sheet: Sheet): Set<string> {
  const cells = new Set<string>();
  const lastRow = sheet.rows.length - 1;
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formulaType !== "array" || cell.formulaRef === undefined) continue;
    const area = parseRange(cell.formulaRef);
    if (!area) continue;
    for (let row = area.startRow; row <= Math.min(area.endRow, lastRow); row += 1) {
      const lastColumn = Math.min(area.endColumn, (sheet.rows[row]?.length ?? 0) - 1);
      for (let column = area.startColumn; column <= lastColumn; column += 1)
        cells.add(`${row},${column}`);
    }
  }
  return cells;
}
