import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { asMatrix } from "./asMatrix";
import { CellFailure } from "../CellFailure";
import type { CellMatrix } from "./CellMatrix";
import { positionIn } from "./positionIn";

/** A range laid beside another one. */
export interface AlignedCells {
  /** In the shape of the other range. */
  readonly cells: CellMatrix;
  /** The place, in the user's own range, of the cell that lies here. */
  readonly positionAt: (row: number, column: number) => ArgumentPosition;
}

/**
 * Lays a range beside a first one, cell by cell and row by row, so that a row may stand beside a column.
 * Fails where they hold different numbers of cells.
 */
export function alignCells(
  first: CellMatrix,
  firstKey: ParameterKey,
  argument: unknown,
  key: ParameterKey,
): AlignedCells {
  const given = asMatrix(argument);
  const firstCount = countOf(first);
  const count = countOf(given);
  if (firstCount !== count) {
    throw new CellFailure("#VALUE!", (texts) =>
      texts.sizesDiffer(firstKey, firstCount, key, count),
    );
  }
  return {
    cells: sameShape(first, given) ? given : shapedAs(first, given),
    positionAt: (row, column) => {
      const index = row * (first[0]?.length ?? 1) + column;
      const width = given[0]?.length ?? 1;
      return positionIn(given, key, Math.floor(index / width), index % width);
    },
  };
}

function countOf(cells: CellMatrix): number {
  return cells.length * (cells[0]?.length ?? 0);
}

function sameShape(one: CellMatrix, other: CellMatrix): boolean {
  return one.length === other.length && one[0]?.length === other[0]?.length;
}

function shapedAs(shape: CellMatrix, cells: CellMatrix): CellMatrix {
  const flat = cells.flat();
  let next = 0;
  return shape.map((row) => row.map(() => flat[next++]));
}
