import type { SheetArea } from "../../sheet/SheetArea";

/** The same cells, each in one area only: Excel lets people select a cell twice. */
export function withoutOverlap(areas: readonly SheetArea[]): SheetArea[] {
  const kept: SheetArea[] = [];
  for (const area of areas) {
    let rest = [area];
    for (const taken of kept) rest = rest.flatMap((part) => minus(part, taken));
    kept.push(...rest);
  }
  return kept;
}

function minus(area: SheetArea, taken: SheetArea): SheetArea[] {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  const top = Math.max(firstRow, taken.firstRow);
  const bottom = Math.min(lastRow, taken.lastRow);
  const left = Math.max(firstColumn, taken.firstColumn);
  const right = Math.min(lastColumn, taken.lastColumn);
  if (top > bottom || left > right) return [area];
  return [
    { ...area, lastRow: top - 1 },
    { ...area, firstRow: bottom + 1 },
    { firstRow: top, lastRow: bottom, firstColumn, lastColumn: left - 1 },
    { firstRow: top, lastRow: bottom, firstColumn: right + 1, lastColumn },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}
