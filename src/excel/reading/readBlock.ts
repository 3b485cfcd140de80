import type { CellValue } from "../../sheet/CellValue";
import type { SheetArea } from "../../sheet/SheetArea";
import type { CellBlock } from "./CellBlock";
import type { createKindReader } from "./createKindReader";
import { isTooLarge } from "./isTooLarge";

/**
 * Reads the cells of some rows in one round trip. A single row that Excel refuses as too large is read in pieces; of
 * several rows the refusal is thrown, and the caller asks for fewer.
 * @param along queues what else is asked in the same round trip
 */
export async function readBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: SheetArea,
  kindsOf: ReturnType<typeof createKindReader>,
  along: () => void = () => undefined,
): Promise<CellBlock> {
  const { firstRow, firstColumn, lastRow, lastColumn } = block;
  const rows = lastRow - firstRow + 1;
  const columns = lastColumn - firstColumn + 1;
  const range = worksheet.getRangeByIndexes(firstRow, firstColumn, rows, columns);
  range.load("values,valueTypes,numberFormat");
  along();
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || rows > 1 || columns === 1) throw error;
    const middle = firstColumn + Math.floor(columns / 2);
    const left = { ...block, lastColumn: middle - 1 };
    const right = { ...block, firstColumn: middle };
    const one = await readBlock(context, worksheet, left, kindsOf, along);
    const other = await readBlock(context, worksheet, right, kindsOf);
    return {
      values: [[...(one.values[0] ?? []), ...(other.values[0] ?? [])]],
      kinds: [[...(one.kinds[0] ?? []), ...(other.kinds[0] ?? [])]],
    };
  }
  const kinds = kindsOf(range.valueTypes, range.numberFormat as string[][]);
  const values = range.values as CellValue[][];
  // Otherwise the range would hold its copy of the cells until the whole sheet is read.
  range.untrack();
  return { values, kinds };
}
