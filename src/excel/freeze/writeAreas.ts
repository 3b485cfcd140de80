import type { CellValue } from "../../sheet/CellValue";
import type { LongWork } from "../LongWork";
import { stopIfCancelled } from "../stopIfCancelled";
import type { PlacedFormula } from "./PlacedFormula";
import { rectanglesOf } from "./rectanglesOf";

/** Cells and what is written to them, as Excel takes it. */
export interface AreaToWrite extends PlacedFormula {
  readonly sheetId: string;
  readonly written: readonly (readonly CellValue[])[];
}

const CELLS_PER_RECTANGLE = 2_000;
/** Excel on the web takes 5 MB; what else travels with the cells is Excel's own. */
const SIZE_PER_WRITE = 2 * 2 ** 20;
const SIZE_OF_RECTANGLE = 1_000;

/**
 * Writes formulas and values, in requests that Excel takes. Single cells side by side go together; an area of several
 * cells is one write, never half of one: a spilled formula is replaced with all that it filled, or not at all.
 */
export async function writeAreas(
  context: Excel.RequestContext,
  areas: readonly AreaToWrite[],
  notation: "formulas" | "formulasR1C1",
  { onProgress, signal }: LongWork = {},
): Promise<void> {
  let done = 0;
  let size = 0;
  for (const { sheetId, row, column, written, count } of piecesOf(areas)) {
    // Signs of Chinese take three bytes.
    const bytes = SIZE_OF_RECTANGLE + 3 * JSON.stringify(written).length;
    if (size > 0 && size + bytes > SIZE_PER_WRITE) {
      stopIfCancelled(signal);
      // Together the blocks would not fit into one request.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onProgress?.(done, areas.length);
      size = 0;
    }
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, written.length, written[0]!.length);
    range[notation] = written as CellValue[][];
    size += bytes;
    done += count;
  }
  await context.sync();
}

function piecesOf(areas: readonly AreaToWrite[]): (AreaToWrite & { readonly count: number })[] {
  const isSingle = ({ written }: AreaToWrite): boolean => written.flat().length === 1;
  const sheetIds = [...new Set(areas.map(({ sheetId }) => sheetId))];
  return sheetIds.flatMap((sheetId) => {
    const own = areas.filter((area) => area.sheetId === sheetId);
    const singles = rectanglesOf(own.filter(isSingle), CELLS_PER_RECTANGLE);
    return [
      ...singles.map(({ row, column, cells }) => ({
        ...{ sheetId, row, column, count: cells.flat().length },
        written: cells.map((line) => line.map(({ written }) => written[0]![0]!)),
      })),
      ...own.filter((area) => !isSingle(area)).map((area) => ({ ...area, count: 1 })),
    ];
  });
}
