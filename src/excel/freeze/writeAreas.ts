import type { CellValue } from "../../sheet/CellValue";
import type { LongWork } from "../LongWork";
import { stopIfCancelled } from "../stopIfCancelled";
import type { AreaToWrite } from "./AreaToWrite";
import { contentToWrite } from "./contentToWrite";
import { FreezeFailure } from "./FreezeFailure";
import { markOf } from "./markOf";
import { rectanglesOf } from "./rectanglesOf";
import type { WriteRecord } from "./WriteRecord";

const CELLS_PER_RECTANGLE = 2_000;
/** Excel on the web takes 5 MB; what else travels with the cells is Excel's own. */
const SIZE_PER_WRITE = 2 * 2 ** 20;
const SIZE_OF_RECTANGLE = 1_000;

/** What is written at once, and the areas that it is made of. */
interface Piece {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly areas: readonly (readonly AreaToWrite[])[];
  readonly written: readonly (readonly CellValue[])[];
}

/** An area of which Excel said, while writing, that it held something else. */
interface Edited {
  readonly area: AreaToWrite;
  readonly content: CellValue[][];
}

/**
 * Writes formulas and values, in requests that Excel takes. Single cells side by side go together; an area of several
 * cells is one write, never half of one: a spilled formula is replaced with all that it filled, or not at all.
 * Every request asks, before it writes, what the cells hold: where somebody has changed one since it was read, or
 * moved it, what was there is given back and a FreezeFailure "changed" thrown.
 */
export async function writeAreas(
  context: Excel.RequestContext,
  areas: readonly AreaToWrite[],
  notation: "formulas" | "formulasR1C1",
  { onProgress, signal }: LongWork = {},
  record: WriteRecord = new Set(),
): Promise<void> {
  let done = 0;
  let isFirst = true;
  for (const pieces of requestsOf(piecesOf(areas))) {
    if (!isFirst) stopIfCancelled(signal);
    const asked = pieces.map((piece) => {
      const before = rangeOf(context, piece).load("formulas,values");
      rangeOf(context, piece)[notation] = piece.written as CellValue[][];
      for (const area of piece.areas.flat()) record.add(area);
      return { piece, before };
    });
    // Together the blocks would not fit into one request.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    // What is written computes others anew: only the first request finds all values as they were read.
    const edited = asked.flatMap(({ piece, before }) => editedIn(piece, before, isFirst));
    for (const { before } of asked) before.untrack();
    if (edited.length > 0) {
      for (const { area, content } of edited) {
        const { sheetId, row, column } = area;
        rangeOf(context, { sheetId, row, column, written: content }).formulas = content;
      }
      // After this nothing more is written.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { area } of edited) record.delete(area);
      throw new FreezeFailure("changed");
    }
    done += pieces.flatMap((piece) => piece.areas.flat()).length;
    if (done < areas.length) onProgress?.(done, areas.length);
    isFirst = false;
  }
}

function rangeOf(
  context: Excel.RequestContext,
  { sheetId, row, column, written }: Omit<Piece, "areas">,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row, column, written.length, written[0]!.length);
}

function editedIn({ areas }: Piece, before: Excel.Range, comparesValues: boolean): Edited[] {
  const formulas = before.formulas as CellValue[][];
  const values = before.values as CellValue[][];
  return areas.flatMap((line, down) =>
    line.flatMap((area, right): Edited[] => {
      const [rows, columns] = [area.held.length, area.held[0]!.length];
      const own = (cells: CellValue[][]): CellValue[][] =>
        cells.slice(down, down + rows).map((row) => row.slice(right, right + columns));
      const isAsRead =
        markOf(own(formulas)) === markOf(area.held) &&
        (!comparesValues || !area.shown || markOf(own(values)) === markOf(area.shown));
      if (isAsRead) return [];
      const content = contentToWrite(own(formulas), own(values), area.held[0]![0]!);
      return [{ area, content }];
    }),
  );
}

function requestsOf(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let size = SIZE_PER_WRITE;
  for (const piece of pieces) {
    // Signs of Chinese take three bytes; what the cells hold comes back.
    const held = piece.areas.flat().map((area) => area.held);
    const texts = JSON.stringify(piece.written).length + JSON.stringify(held).length;
    const bytes = SIZE_OF_RECTANGLE + 3 * texts;
    if (size + bytes > SIZE_PER_WRITE) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)!.push(piece);
    size += bytes;
  }
  return requests;
}

function piecesOf(areas: readonly AreaToWrite[]): Piece[] {
  const isSingle = ({ written }: AreaToWrite): boolean => written.flat().length === 1;
  const sheetIds = [...new Set(areas.map(({ sheetId }) => sheetId))];
  return sheetIds.flatMap((sheetId): Piece[] => {
    const own = areas.filter((area) => area.sheetId === sheetId);
    return [
      ...rectanglesOf(own.filter(isSingle), CELLS_PER_RECTANGLE).map(({ row, column, cells }) => ({
        ...{ sheetId, row, column, areas: cells },
        written: cells.map((line) => line.map(({ written }) => written[0]![0]!)),
      })),
      ...own
        .filter((area) => !isSingle(area))
        .map((area) => ({
          ...{ sheetId, row: area.row, column: area.column, written: area.written },
          areas: [[area]],
        })),
    ];
  });
}
