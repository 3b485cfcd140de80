/**
 * The last of the bands, in rising order, that begins at `value` or below it; undefined below the first.
 *
 * @example bandOf(46, [{ from: 36 }, { from: 46 }, { from: 56 }]) // { from: 46 }
 */
export function bandOf<Band extends { readonly from: number }>(
  value: number,
  bands: readonly Band[],
): Band | undefined {
  let found: Band | undefined;
  for (const band of bands) if (band.from <= value) found = band;
  return found;
}
