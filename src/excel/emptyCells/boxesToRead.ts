import type { CellBox } from "./CellBox";

/** One rectangle is read for many questions unless it would be mostly cells that nobody asked about. */
const SPARSE = 4;
const FEW_CELLS = 20_000;

/**
 * The rectangles to read so that every box lies in one of them: the rectangle around all boxes of a sheet, or each
 * box by itself where they lie far apart.
 */
export function boxesToRead(boxes: readonly CellBox[]): CellBox[] {
  // A thousand formulas ask about the same few ranges.
  const distinct = new Map(boxes.map((box) => [JSON.stringify(box), box]));
  const bySheet = new Map<string, CellBox[]>();
  for (const box of distinct.values()) {
    const ofSheet = bySheet.get(box.sheet);
    if (ofSheet) ofSheet.push(box);
    else bySheet.set(box.sheet, [box]);
  }
  return [...bySheet.values()].flatMap((ofSheet) => {
    const around = ofSheet.reduce(joined);
    const asked = ofSheet.reduce((sum, box) => sum + cellsIn(box), 0);
    return cellsIn(around) > SPARSE * asked + FEW_CELLS ? ofSheet : [around];
  });
}

function joined(one: CellBox, other: CellBox): CellBox {
  return {
    sheet: one.sheet,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function cellsIn({ top, left, bottom, right }: CellBox): number {
  return (bottom - top + 1) * (right - left + 1);
}
