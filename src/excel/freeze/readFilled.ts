import type { CellValue } from "../../sheet/CellValue";
import { isTooLarge } from "../reading/isTooLarge";
import type { PlacedFormula } from "./PlacedFormula";
import { rectanglesOf } from "./rectanglesOf";

/** An area of cells of a sheet. */
export interface FilledArea extends PlacedFormula {
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
}

/** What an area holds now. */
export interface Filled {
  readonly formulas: CellValue[][];
  readonly formulasR1C1: CellValue[][];
  readonly values: CellValue[][];
}

const CELLS_PER_RECTANGLE = 2_000;
const CELLS_PER_READ = 4_000;

/** What areas hold now, in their order. What Excel refuses as too large is read in halves. */
export async function readFilled(
  context: Excel.RequestContext,
  areas: readonly FilledArea[],
): Promise<Filled[]> {
  try {
    return await readAtOnce(context, areas);
  } catch (error) {
    if (!isTooLarge(error) || areas.length < 2) throw error;
    const middle = Math.ceil(areas.length / 2);
    return [
      ...(await readFilled(context, areas.slice(0, middle))),
      ...(await readFilled(context, areas.slice(middle))),
    ];
  }
}

/** Cells of areas of one cell are read together. */
async function readAtOnce(
  context: Excel.RequestContext,
  areas: readonly FilledArea[],
): Promise<Filled[]> {
  const filled = new Map<FilledArea, Filled>();
  const parts = partsOf(areas);
  while (parts.length > 0) {
    let size = 0;
    const batch: { part: Part; range: Excel.Range }[] = [];
    while (parts.length > 0 && (batch.length === 0 || size < CELLS_PER_READ)) {
      const part = parts.shift()!;
      const range = context.workbook.worksheets
        .getItem(part.sheetId)
        .getRangeByIndexes(part.row, part.column, part.rows, part.columns);
      range.load("formulas,formulasR1C1,values");
      size += part.rows * part.columns;
      batch.push({ part, range });
    }
    // The next request is made of what is left.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { part, range } of batch) {
      const read = (property: "formulas" | "formulasR1C1" | "values"): CellValue[][] =>
        range[property] as CellValue[][];
      if (part.whole)
        filled.set(part.whole, {
          formulas: read("formulas"),
          formulasR1C1: read("formulasR1C1"),
          values: read("values"),
        });
      else
        part.single.forEach((line, down) =>
          line.forEach((area, right) =>
            filled.set(area, {
              formulas: [[read("formulas")[down]![right]!]],
              formulasR1C1: [[read("formulasR1C1")[down]![right]!]],
              values: [[read("values")[down]![right]!]],
            }),
          ),
        );
      range.untrack();
    }
  }
  return areas.map((area) => filled.get(area)!);
}

type Part = FilledArea &
  ({ readonly whole: FilledArea } | { readonly whole?: never; readonly single: FilledArea[][] });

function partsOf(areas: readonly FilledArea[]): Part[] {
  const isSingle = ({ rows, columns }: FilledArea): boolean => rows * columns === 1;
  const sheetIds = [...new Set(areas.map(({ sheetId }) => sheetId))];
  return sheetIds.flatMap((sheetId): Part[] => {
    const own = areas.filter((area) => area.sheetId === sheetId);
    return [
      ...rectanglesOf(own.filter(isSingle), CELLS_PER_RECTANGLE).map(
        ({ row, column, cells }): Part => ({
          ...{ sheetId, row, column, rows: cells.length, columns: cells[0]!.length },
          single: cells,
        }),
      ),
      ...own.filter((area) => !isSingle(area)).map((area): Part => ({ ...area, whole: area })),
    ];
  });
}
