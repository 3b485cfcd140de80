import type { CellKind } from "../../sheet/CellKind";
import type { CellValue } from "../../sheet/CellValue";
import type { SheetArea } from "../../sheet/SheetArea";
import type { LongWork } from "../LongWork";
import { stopIfCancelled } from "../stopIfCancelled";
import { askMerges } from "./askMerges";
import { createKindReader } from "./createKindReader";
import { createMergeList } from "./createMergeList";
import { isTooLarge } from "./isTooLarge";
import { readBlock } from "./readBlock";
import { readMergesApart } from "./readMergesApart";
import type { SheetCells } from "./SheetCells";
import type { SheetFrame } from "./SheetFrame";

/** Cells per request: values, types and number formats of so many take 1 to 2 MB, of the 5 that Excel on the web lets pass. */
const CELLS_PER_READ = 40_000;

/** Reads a sheet's used area in blocks of rows, each in one round trip with all that is asked of its rows. */
export async function readCells(
  context: Excel.RequestContext,
  { worksheet, name, rowsHidden, names }: SheetFrame,
  used: SheetArea,
  { onProgress, signal }: LongWork,
): Promise<SheetCells> {
  const rowCount = used.lastRow - used.firstRow + 1;
  const columnCount = used.lastColumn - used.firstColumn + 1;
  const kindsOf = createKindReader();
  const values: CellValue[][] = [];
  const kinds: CellKind[][] = [];
  const hiddenRows = new Set<number>();
  let merges = canTellMerges() ? createMergeList() : undefined;
  let tableRanges: Excel.Range[] | undefined;
  let rowsPerRead = Math.max(1, Math.floor(CELLS_PER_READ / columnCount));

  async function read(block: SheetArea, along: boolean): Promise<void> {
    const sharedRow = Math.max(used.firstRow, block.firstRow - 1);
    const mergeArea = { ...block, firstRow: sharedRow };
    let mergesOf: (() => SheetArea[] | undefined) | undefined;
    let properties: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
    let tables: Excel.Range[] | undefined;
    const cells = await readBlock(context, worksheet, block, kindsOf, () => {
      if (merges && along) mergesOf = askMerges(worksheet, mergeArea, name);
      // Some rows are hidden: which, Excel tells row by row, whatever hid them and whichever columns are hidden.
      if (rowsHidden === null) properties = askRowsHidden(worksheet, block);
      tables = tableRanges ?? names.tables.items.map((table) => askExtent(table.getRange()));
    });
    values.push(...cells.values);
    kinds.push(...cells.kinds);
    tableRanges = tables;
    properties?.value.forEach(({ rowHidden }, index) => {
      if (rowHidden) hiddenRows.add(block.firstRow + index);
    });
    if (!merges) return;
    const pieces = mergesOf
      ? mergesOf()
      : await readMergesApart(context, worksheet, mergeArea, name);
    if (pieces) merges.add(pieces, sharedRow);
    else merges = undefined;
  }

  let mergesAlong = true;
  for (let firstRow = used.firstRow; firstRow <= used.lastRow;) {
    stopIfCancelled(signal);
    const block = {
      ...used,
      firstRow,
      lastRow: Math.min(used.lastRow, firstRow + rowsPerRead - 1),
    };
    const rows = block.lastRow - firstRow + 1;
    try {
      await read(block, mergesAlong);
    } catch (error) {
      if (isTooLarge(error) && rows > 1) rowsPerRead = Math.ceil(rows / 2);
      // More merged cells than Excel tells at once, perhaps; any other cause shows itself again.
      else if (merges && mergesAlong) mergesAlong = false;
      else throw error;
      continue;
    }
    firstRow = block.lastRow + 1;
    onProgress?.(firstRow - used.firstRow, rowCount);
  }
  if (rowsHidden === true)
    for (let row = used.firstRow; row <= used.lastRow; row += 1) hiddenRows.add(row);
  return { values, kinds, hiddenRows, merges: merges?.merges(), tableRanges: tableRanges ?? [] };
}

function canTellMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

function askRowsHidden(
  worksheet: Excel.Worksheet,
  { firstRow, lastRow, firstColumn }: SheetArea,
): OfficeExtension.ClientResult<Excel.RowProperties[]> {
  return worksheet
    .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, 1)
    .getRowProperties({ rowHidden: true });
}

function askExtent(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}
