import type { FilledCell } from "./FillSnapshot";

/** Gives cells back the fill they had, also "no fill"; a cell that somebody has recoloured since is left alone. */
export async function restoreFills(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: readonly FilledCell[],
): Promise<number> {
  const ranges = cells.map((cell) => {
    const { fill } = worksheet.getRangeByIndexes(cell.row, cell.column, 1, 1).format;
    fill.load("color");
    return { cell, fill };
  });
  await context.sync();
  const ours = ranges.filter(
    ({ cell, fill }) => fill.color.toUpperCase() === cell.flag.toUpperCase(),
  );
  for (const { cell, fill } of ours) {
    if (cell.pattern === "None") fill.clear();
    else fill.color = cell.color;
  }
  return ours.length;
}
