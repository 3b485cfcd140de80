import { asMatrix } from "../cells/asMatrix";
import { pairCells } from "../cells/pairCells";
import { pairColumns } from "../cells/pairColumns";
import { readMatrix } from "../cells/readMatrix";

/** Per-pupil values, NaN where one is left out, and their weights: pupils, or nothing where none are given. */
export function weightedValues(
  values: unknown,
  pupils: unknown,
): readonly [values: Float64Array, weights: Float64Array | undefined] {
  if (pupils === null || pupils === undefined) {
    const cells = readMatrix(asMatrix(values), "values").flat();
    return [Float64Array.from(cells, (value) => value ?? NaN), undefined];
  }
  const columns = pairColumns(pairCells(values, "values", pupils));
  return [columns.first, columns.pupils];
}
