import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import type { OddPairReader } from "../../measures/spreadOfCells";
import { asMatrix } from "./asMatrix";
import { CellFailure } from "../CellFailure";
import type { CellMatrix } from "./CellMatrix";
import { isBlankCell } from "./isBlankCell";
import { positionIn } from "./positionIn";
import { readCell } from "./readCell";

/** Two ranges of one shape, with what decides about a pair. */
export interface CellPairs {
  readonly first: CellMatrix;
  readonly pupils: CellMatrix;
  /** The two numbers of a pair, undefined where it is left out; fails where it cannot be judged. */
  readonly read: OddPairReader;
}

/**
 * Pairs a range of values or totals with the range of pupils, cell by cell and row by row.
 *
 * A pair is left out where either side is blank, or where both are 0: an empty row as desktop Excel sends it.
 * A 0 beside pupils counts. Where the sheet itself tells which cells are empty, they are made blank in both
 * ranges before they come here; nothing below changes.
 */
export function pairCells(
  firstArgument: unknown,
  firstKey: ParameterKey,
  pupilsArgument: unknown,
): CellPairs {
  const first = asMatrix(firstArgument);
  const given = asMatrix(pupilsArgument);
  const firstCount = countOf(first);
  const pupilsCount = countOf(given);
  if (firstCount !== pupilsCount) {
    throw new CellFailure("#VALUE!", (texts) =>
      texts.sizesDiffer(firstKey, firstCount, "pupils", pupilsCount),
    );
  }
  const pupils = sameShape(first, given) ? given : shapedAs(first, given);
  const firstAt = (row: number, column: number) => positionIn(first, firstKey, row, column);
  const pupilsAt = (row: number, column: number) => {
    const index = row * (first[0]?.length ?? 1) + column;
    const width = given[0]?.length ?? 1;
    return positionIn(given, "pupils", Math.floor(index / width), index % width);
  };
  return { first, pupils, read: pairReader(firstKey, firstAt, pupilsAt) };
}

/** Decides about one pair; the positions are those of the user's own ranges. */
export function pairReader(
  firstKey: ParameterKey,
  firstAt: (row: number, column: number) => ArgumentPosition,
  pupilsAt: (row: number, column: number) => ArgumentPosition,
): OddPairReader {
  const readWritten: OddPairReader = (firstCell, pupilsCell, row, column) => {
    const value = readCell(firstCell, () => firstAt(row, column));
    const pupils = readCell(pupilsCell, () => pupilsAt(row, column));
    if (value === undefined || pupils === undefined) return undefined;
    if (pupils > 0) return [value, pupils];
    if (value === 0) return undefined;
    throw new CellFailure("#VALUE!", (texts) =>
      texts.noPupils(pupilsAt(row, column), firstKey, String(firstCell).trim()),
    );
  };
  // Apart from the rest, since empty rows come by the ten thousand and this much costs nothing.
  return (firstCell, pupilsCell, row, column) =>
    isBlankCell(firstCell) || isBlankCell(pupilsCell) || areBothZero(firstCell, pupilsCell)
      ? undefined
      : readWritten(firstCell, pupilsCell, row, column);
}

function areBothZero(first: unknown, pupils: unknown): boolean {
  return typeof first === "number" && typeof pupils === "number" && first === 0 && pupils === 0;
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
