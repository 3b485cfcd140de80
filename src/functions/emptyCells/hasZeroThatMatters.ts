import { asMatrix } from "../cells/asMatrix";

/**
 * For each argument, whether it holds a 0 that could be an empty cell and would then change the answer.
 * Where several ranges hold as many cells, a place that is 0 in all of them is an empty row, left out either way.
 *
 * @example hasZeroThatMatters([[[0], [5]], [[0], [9]]]) // [false, false]
 */
export function hasZeroThatMatters(values: readonly unknown[]): boolean[] {
  const cells = values.map((value) => (value === null ? [] : asMatrix(value).flat()));
  const ranges = cells.filter((_, index) => Array.isArray(values[index]));
  const count = ranges[0]?.length ?? 0;
  const areParallel = ranges.length > 1 && ranges.every((range) => range.length === count);
  const isEmptyRow = (place: number): boolean =>
    areParallel && ranges.every((range) => range[place] === 0);
  return cells.map((ofOne, index) =>
    ofOne.some((cell, place) => cell === 0 && !(Array.isArray(values[index]) && isEmptyRow(place))),
  );
}
