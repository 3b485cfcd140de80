import type { Cell } from "hucre";
import type { CellKind } from "../../../src/sheet/CellKind";
import type { CellValue } from "../../../src/sheet/CellValue";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import type { SheetPlan } from "../make/build/SheetPlan";

/** A planned sheet as Excel reads it: from its first to its last filled cell. */
export function gridOfPlan(plan: SheetPlan): SheetGrid {
  const cells = [...plan.contents()].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, value: (cell.formulaResult ?? cell.value ?? "") as CellValue, cell };
  });
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [firstRow, firstColumn] = [Math.min(...rows), Math.min(...columns)];
  const height = Math.max(...rows) - firstRow + 1;
  const width = Math.max(...columns) - firstColumn + 1;
  const values: CellValue[][] = Array.from({ length: height }, () => Array(width).fill(""));
  const kinds: CellKind[][] = Array.from({ length: height }, () => Array(width).fill("empty"));
  for (const { row, column, value, cell } of cells) {
    values[row - firstRow]![column - firstColumn] = value;
    kinds[row - firstRow]![column - firstColumn] = kindOf(value, cell);
  }
  return {
    ...{ sheetName: plan.name, firstRow, firstColumn, values, kinds },
    merges: plan.mergedAreas().map(({ startRow, startCol, endRow, endCol }) => ({
      ...{ firstRow: startRow, firstColumn: startCol, lastRow: endRow, lastColumn: endCol },
    })),
  };
}

function kindOf(value: CellValue, cell: Partial<Cell>): CellKind {
  if (value === "" || value === null) return "empty";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return /y/u.test(cell.style?.numFmt ?? "") ? "date" : "number";
  return /^#(DIV\/0!|N\/A|REF!|VALUE!)$/u.test(value) ? "error" : "text";
}
