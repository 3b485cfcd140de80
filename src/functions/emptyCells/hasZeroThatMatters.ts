import { asMatrix } from "../cells/asMatrix";

/**
 * For each argument, whether to ask about its zeros: none where no 0 could be an empty cell that would change the
 * answer, else all that hold one. Where several ranges hold as many cells, a place that is 0 in all of them is an
 * empty row, left out either way.
 *
 * @example hasZeroThatMatters([[[0], [5]], [[0], [9]]]) // [false, false]
 */
export function hasZeroThatMatters(values: readonly unknown[], emptyRowsToo = false): boolean[] {
  const cells = values.map((value) => (value === null ? [] : asMatrix(value).flat()));
  const ranges = cells.filter((_, index) => Array.isArray(values[index]));
  const count = ranges[0]?.length ?? 0;
  const areParallel =
    !emptyRowsToo && ranges.length > 1 && ranges.every((range) => range.length === count);
  const isEmptyRow = (place: number): boolean =>
    areParallel && ranges.every((range) => range[place] === 0);
  const matters = cells.some((ofOne, index) =>
    ofOne.some((cell, place) => cell === 0 && !(Array.isArray(values[index]) && isEmptyRow(place))),
  );
  // Asked about one, asked about all: a row that is empty in every range must not be left half empty.
  return cells.map((ofOne) => matters && ofOne.includes(0));
}
