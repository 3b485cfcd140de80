import { supportsSpills } from "./supportsSpills";
import { stopIfCancelled } from "../stopIfCancelled";
import type { PlacedFormula } from "./PlacedFormula";
import { rectanglesOf } from "./rectanglesOf";

/** What a formula fills. */
export interface SpillArea extends PlacedFormula {
  readonly rows: number;
  readonly columns: number;
}

const CELLS_PER_RECTANGLE = 2_000;
const ASKED_AT_ONCE = 500;

/**
 * Which of the found formulas spill, and where to. Asked rectangle by rectangle first: ten thousand formulas that
 * give one value each need no question of their own. An Excel too old to be asked has no spills.
 */
export async function loadSpills(
  context: Excel.RequestContext,
  sheetId: string,
  found: readonly PlacedFormula[],
  signal?: AbortSignal,
): Promise<{ areas: readonly SpillArea[]; covers: (row: number, column: number) => boolean }> {
  if (!supportsSpills()) return { areas: [], covers: () => false };
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const asked = rectanglesOf(found, CELLS_PER_RECTANGLE).map(({ row, column, cells }) => {
    const range = worksheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
    range.load("hasSpill");
    return { range, cells: cells.flat() };
  });
  await context.sync();
  // Null says that some do.
  const possible = asked.flatMap(({ range, cells }) => (range.hasSpill === false ? [] : cells));
  const areas: SpillArea[] = [];
  const filled: PlacedFormula[] = [];
  for (let first = 0; first < possible.length; first += ASKED_AT_ONCE) {
    stopIfCancelled(signal);
    const batch = possible.slice(first, first + ASKED_AT_ONCE).map((cell) => {
      const asked = worksheet.getCell(cell.row, cell.column).load("hasSpill");
      const range = asked.getSpillingToRangeOrNullObject();
      range.load("rowCount,columnCount");
      return { cell, asked, range };
    });
    // One question per formula: all at once would not fit into a request.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { cell, asked, range } of batch) {
      if (!range.isNullObject)
        areas.push({ ...cell, rows: range.rowCount, columns: range.columnCount });
      // Filled by a formula that was not looked at: a value written here would break it.
      else if (asked.hasSpill) filled.push(cell);
    }
  }
  const covered = new Set([
    ...filled.map(({ row, column }) => [row, column].join()),
    ...areas.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) =>
        [row + Math.floor(at / columns), column + (at % columns)].join(),
      ),
    ),
  ]);
  return { areas, covers: (row, column) => covered.has([row, column].join()) };
}
