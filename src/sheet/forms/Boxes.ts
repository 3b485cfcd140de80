import { isBlankValue } from "../isBlankValue";
import type { SheetArea } from "../SheetArea";
import type { SheetGrid } from "../SheetGrid";
import type { Box } from "./Box";
import type { FormCell } from "./FormReading";

const COLUMNS = 16_384;

/** The boxes of a sheet, made when they are asked for: a table may have millions of cells. */
export class Boxes {
  /** The part of the sheet that holds anything. */
  readonly area: SheetArea;
  /** Content that lies unseen under merged cells. */
  readonly covered: readonly FormCell[];
  private readonly made = new Map<number, Box>();
  private readonly mergeAt = new Map<number, SheetArea>();

  constructor(readonly grid: SheetGrid) {
    const covered: FormCell[] = [];
    for (const merge of grid.merges ?? []) {
      if (cellsIn(merge) > 100_000) continue;
      for (let row = merge.firstRow; row <= merge.lastRow; row++)
        for (let column = merge.firstColumn; column <= merge.lastColumn; column++) {
          this.mergeAt.set(row * COLUMNS + column, merge);
          const isAnchor = row === merge.firstRow && column === merge.firstColumn;
          const cell = cellAt(grid, row, column);
          if (!isAnchor && !isBlankValue(cell.value)) covered.push(cell);
        }
    }
    this.covered = covered;
    this.area = usedArea(grid);
  }

  at(row: number, column: number): Box {
    const place = row * COLUMNS + column;
    const known = this.made.get(place);
    if (known) return known;
    const area = this.mergeAt.get(place) ?? {
      firstRow: row,
      firstColumn: column,
      lastRow: row,
      lastColumn: column,
    };
    const anchor = area.firstRow * COLUMNS + area.firstColumn;
    const existing = this.made.get(anchor);
    if (existing) {
      this.made.set(place, existing);
      return existing;
    }
    const { value, kind } = cellAt(this.grid, area.firstRow, area.firstColumn);
    const box: Box = {
      firstRow: area.firstRow,
      firstColumn: area.firstColumn,
      lastRow: area.lastRow,
      lastColumn: area.lastColumn,
      value,
      kind: isBlankValue(value) ? "empty" : kind,
      text: kind === "text" ? String(value).trim() : "",
    };
    this.made.set(anchor, box);
    this.made.set(place, box);
    return box;
  }

  /** The boxes that lie on a row, from left to right, empty ones too. */
  onRow(row: number): readonly Box[] {
    const boxes: Box[] = [];
    for (let column = this.area.firstColumn; column <= this.area.lastColumn;) {
      const box = this.at(row, column);
      boxes.push(box);
      column = box.lastColumn + 1;
    }
    return boxes;
  }

  /** The boxes that begin on a row and hold something. */
  filledOn(row: number): readonly Box[] {
    return this.onRow(row).filter((box) => box.firstRow === row && box.kind !== "empty");
  }

  isFullWidth(box: Box): boolean {
    const { firstColumn, lastColumn } = this.area;
    const width = lastColumn - firstColumn + 1;
    return width > 1 && box.lastColumn - box.firstColumn + 1 >= width * 0.8;
  }
}

function cellAt({ values, kinds, firstRow, firstColumn }: SheetGrid, row: number, column: number) {
  return {
    row,
    column,
    value: values[row - firstRow]?.[column - firstColumn] ?? "",
    kind: kinds[row - firstRow]?.[column - firstColumn] ?? "empty",
  } satisfies FormCell;
}

function usedArea({ values, firstRow, firstColumn, merges = [] }: SheetGrid): SheetArea {
  let [first, last, left, right] = [Infinity, -1, Infinity, -1];
  values.forEach((row, index) =>
    row.forEach((value, offset) => {
      if (isBlankValue(value)) return;
      first = Math.min(first, index);
      last = index;
      left = Math.min(left, offset);
      right = Math.max(right, offset);
    }),
  );
  // A wide title makes no form wider than what is under it, but a value may be merged beyond the last filled cell.
  const isUsed = ({ firstRow: row, firstColumn: column }: SheetArea): boolean =>
    !isBlankValue(values[row - firstRow]?.[column - firstColumn] ?? "");
  const widest = Math.max(
    firstColumn + right,
    ...merges
      .filter((merge) => merge.firstRow > firstRow + first && isUsed(merge))
      .map(({ lastColumn }) => Math.min(lastColumn, firstColumn + right + 20)),
  );
  return {
    firstRow: firstRow + Math.min(first, values.length),
    lastRow: firstRow + last,
    firstColumn: firstColumn + (right < 0 ? 0 : left),
    lastColumn: widest,
  };
}

function cellsIn({ firstRow, lastRow, firstColumn, lastColumn }: SheetArea): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}
