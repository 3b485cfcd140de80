/**
 * Rows -> runs of neighbouring rows: [3, 4, 5, 8] -> 3–5 and 8–8. Rows `between` may be passed over: with 6 and 7 there,
 * the run is 3–8.
 */
export function rowRuns(
  rows: readonly number[],
  between: ReadonlySet<number> = new Set(),
): { firstRow: number; lastRow: number }[] {
  const runs: { firstRow: number; lastRow: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    let next = last ? last.lastRow + 1 : row;
    while (next < row && between.has(next)) next++;
    if (last && next === row) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row });
  }
  return runs;
}
