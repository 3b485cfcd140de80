import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import type { OddPairReader } from "../../measures/spreadOfCells";
import { alignCells } from "./alignCells";
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
  const pupils = alignCells(first, firstKey, pupilsArgument, "pupils");
  const firstAt = (row: number, column: number) => positionIn(first, firstKey, row, column);
  return { first, pupils: pupils.cells, read: pairReader(firstKey, firstAt, pupils.positionAt) };
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
    (isBlankCell(firstCell) && isBlankCell(pupilsCell)) || areBothZero(firstCell, pupilsCell)
      ? undefined
      : readWritten(firstCell, pupilsCell, row, column);
}

function areBothZero(first: unknown, pupils: unknown): boolean {
  return typeof first === "number" && typeof pupils === "number" && first === 0 && pupils === 0;
}
