import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { CellFailure } from "../CellFailure";
import { asMatrix } from "./asMatrix";
import { positionIn } from "./positionIn";
import { readCell } from "./readCell";

/** One of several ranges that are read side by side. */
export interface BesideRange {
  readonly key: ParameterKey;
  readonly argument: unknown;
  /** Left out as a whole, it reads as blank everywhere. */
  readonly mayBeOmitted?: true;
}

/** What all ranges hold in one place: undefined for a blank. */
export type NumbersBeside = readonly (number | undefined)[];

/**
 * One answer for each cell of the first range, in its shape, from the cells that all ranges hold in the same place.
 * Places are counted row by row; every range must hold as many cells as the first. `at` says where the cell of the
 * n-th range lies.
 */
export function mapSideBySide(
  ranges: readonly [BesideRange, ...BesideRange[]],
  answer: (numbers: NumbersBeside, at: (range: number) => ArgumentPosition) => number | string,
): (number | string)[][] {
  const shape = asMatrix(ranges[0].argument);
  const columns = ranges.map((range) => cellsOf(range, shape.flat().length, ranges[0].key));
  let next = 0;
  return shape.map((row) =>
    row.map(() => {
      const place = next++;
      const at = (range: number): ArgumentPosition => positionOf(ranges[range] ?? ranges[0], place);
      return answer(
        columns.map((cells, range) => readCell(cells[place], () => at(range))),
        at,
      );
    }),
  );
}

function cellsOf(
  { key, argument, mayBeOmitted }: BesideRange,
  count: number,
  firstKey: ParameterKey,
): readonly unknown[] {
  if (mayBeOmitted && (argument === null || argument === undefined)) return [];
  const cells = asMatrix(argument).flat();
  if (cells.length === count) return cells;
  throw new CellFailure("#VALUE!", (texts) =>
    texts.sizesDiffer(firstKey, count, key, cells.length),
  );
}

function positionOf({ key, argument }: BesideRange, place: number): ArgumentPosition {
  const cells = asMatrix(argument);
  const width = cells[0]?.length ?? 1;
  return positionIn(cells, key, Math.floor(place / width), place % width);
}
