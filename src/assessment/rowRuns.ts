/** Rows -> runs of neighbouring rows: [3, 4, 5, 8] -> 3–5 and 8–8. */
export function rowRuns(rows: readonly number[]): { firstRow: number; lastRow: number }[] {
  const runs: { firstRow: number; lastRow: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.lastRow === row - 1) last.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row });
  }
  return runs;
}
