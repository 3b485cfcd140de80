import type { SheetArea } from "../../sheet/SheetArea";
import type { LongWork } from "../LongWork";
import { isTooLarge } from "../reading/isTooLarge";
import { stopIfCancelled } from "../stopIfCancelled";
import type { FormulaCell } from "./FormulaCell";
import { loadFormulaCells } from "./loadFormulaCells";
import type { PlacedFormula } from "./PlacedFormula";
import type { ScannedSheet } from "./ScannedSheet";

const CELLS_PER_READ = 50_000;

/** The cells of the given sheets whose formula is sought, with what they show and spill. Reads only. */
export async function scanFormulas(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  isSought: (formula: unknown) => formula is string,
  { onProgress, signal }: LongWork = {},
): Promise<FormulaCell[]> {
  const cells: FormulaCell[] = [];
  const rows = sheets.flatMap(({ areas }) => areas).reduce((sum, area) => sum + rowsOf(area), 0);
  let done = 0;
  for (const sheet of sheets) {
    const found: PlacedFormula[] = [];
    for (const area of sheet.areas) {
      for (const block of blocksOf(area)) {
        stopIfCancelled(signal);
        found.push(...(await readBlock(context, sheet.id, block, isSought)));
        done += rowsOf(block);
        onProgress?.(done, rows);
      }
    }
    cells.push(...(await loadFormulaCells(context, sheet, found, signal)));
  }
  return cells;
}

/** A block that Excel refuses as too large is read in halves. */
async function readBlock(
  context: Excel.RequestContext,
  sheetId: string,
  block: SheetArea,
  isSought: (formula: unknown) => formula is string,
): Promise<PlacedFormula[]> {
  const { firstRow, firstColumn, lastRow, lastColumn } = block;
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(firstRow, firstColumn, rowsOf(block), lastColumn - firstColumn + 1);
  range.load("formulas");
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || firstRow === lastRow) throw error;
    const middle = Math.floor((firstRow + lastRow) / 2);
    return [
      ...(await readBlock(context, sheetId, { ...block, lastRow: middle }, isSought)),
      ...(await readBlock(context, sheetId, { ...block, firstRow: middle + 1 }, isSought)),
    ];
  }
  const found = (range.formulas as unknown[][]).flatMap((row, down) =>
    row.flatMap((formula, right) =>
      isSought(formula) ? [{ row: firstRow + down, column: firstColumn + right }] : [],
    ),
  );
  range.untrack();
  return found;
}

function blocksOf(area: SheetArea): SheetArea[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_READ / (area.lastColumn - area.firstColumn + 1)));
  const blocks: SheetArea[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += rows)
    blocks.push({ ...area, firstRow, lastRow: Math.min(area.lastRow, firstRow + rows - 1) });
  return blocks;
}

function rowsOf({ firstRow, lastRow }: SheetArea): number {
  return lastRow - firstRow + 1;
}
