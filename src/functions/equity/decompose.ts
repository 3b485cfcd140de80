import type { FunctionTexts } from "../../i18n/functions/FunctionTexts";
import { decomposeSpread } from "../../measures/decomposeSpread";
import type { SpreadPart } from "../../measures/SpreadPart";
import { alignCells } from "../cells/alignCells";
import { pairCells } from "../cells/pairCells";
import { pairColumns } from "../cells/pairColumns";
import { readLabel } from "../cells/readLabel";
import { CellFailure } from "../CellFailure";

/**
 * DECOMPOSE(totals, pupils, groups): the square of CVRATIO split between groups of schools. One row per group in
 * order of first appearance, the county last: label, share of pupils, mean per pupil, coefficient ("" where the mean
 * is 0), part within, part between; both parts add up to CV².
 *
 * Ranges of one cell count. Labels are texts or numbers, the same where they are so after trimming and NFKC. A pair
 * that is left out needs none; a blank one beside a pair that counts is #VALUE!, so that no school goes missing.
 * #DIV/0! where nothing is left or the county mean is 0. Source: decomposition of GE(2) = ½CV², literature.
 *
 * @example decompose([[1], [3]], [[1], [1]], [["a"], ["b"]], texts)[2] // ["合计", 1, 2, 0.5, 0, 0.25]
 */
export function decompose(
  totals: unknown,
  pupils: unknown,
  groups: unknown,
  texts: FunctionTexts,
): (number | string)[][] {
  const pairs = pairCells(totals, "totals", pupils);
  const labels = alignCells(pairs.first, "totals", groups, "groups");
  const columns = pairColumns(pairs);

  const names: (string | number)[] = [];
  const numbers = new Map<string, number>();
  const groupOf = labels.cells.flatMap((cells, row) =>
    cells.map((cell, column) => {
      if (Number.isNaN(columns.first[row * cells.length + column])) return NaN;
      const name = readLabel(cell, () => labels.positionAt(row, column));
      const key = String(name).normalize("NFKC").trim();
      const number = numbers.get(key) ?? names.push(name) - 1;
      numbers.set(key, number);
      return number;
    }),
  );

  const parts = decomposeSpread(columns.first, columns.pupils, groupOf);
  if (parts === undefined) throw new CellFailure("#DIV/0!");
  return [
    ...parts.groups.map((group, number) => rowOf(names[number] as string | number, group)),
    rowOf(texts.equity.total, parts.county),
  ];
}

function rowOf(
  label: string | number,
  { share, spread, within, between }: SpreadPart,
): (string | number)[] {
  const coefficient = spread.mean === 0 ? "" : spread.coefficient;
  return [label, share, spread.mean, coefficient, within, between];
}
