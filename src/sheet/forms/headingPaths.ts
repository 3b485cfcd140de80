import type { Boxes } from "./Boxes";
import type { Box } from "./Box";
import type { HeadingBlock } from "./headingBlock";
import { labelText } from "./labelText";

/** A column with its headings from top to bottom. */
export interface HeadedColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly unit?: string;
}

/** The headings over each column; an empty cell beside a group belongs to the group where something stands under it. */
export function headingPaths(
  boxes: Boxes,
  block: HeadingBlock,
): { columns: readonly HeadedColumn[]; labels: ReadonlySet<Box> } {
  const labels = new Set<Box>();
  const columns: HeadedColumn[] = [];
  const rows = Array.from(
    { length: block.lastRow - block.firstRow + 1 },
    (_, index) => block.firstRow + index,
  ).filter((row) => !block.unitRows.includes(row) && !block.numberRows.includes(row));
  for (let column = boxes.area.firstColumn; column <= boxes.area.lastColumn; column++) {
    const headings: Box[] = [];
    rows.forEach((row, place) => {
      const box = headingAt(boxes, row, column, rows.slice(place + 1));
      if (box && box !== headings.at(-1)) headings.push(box);
    });
    for (const box of headings) labels.add(box);
    const unitBox = block.unitRows
      .map((row) => boxes.at(row, column))
      .find(({ kind }) => kind !== "empty");
    const unit = unitBox?.text.replace(/^[(（[【]|[)）\]】]$/gu, "");
    if (headings.length > 0)
      columns.push({
        column,
        path: headings.map(({ text }) => labelText(text)),
        ...(unit && { unit }),
      });
  }
  return { columns, labels };
}

function headingAt(
  boxes: Boxes,
  row: number,
  column: number,
  rowsBelow: readonly number[],
): Box | undefined {
  const box = boxes.at(row, column);
  if (box.kind !== "empty") return box;
  // Without merged cells a group's words stand over its first column only.
  if (!rowsBelow.some((below) => startsAt(boxes, below, column))) return undefined;
  for (let left = column - 1; left >= boxes.area.firstColumn; left--) {
    const group = boxes.at(row, left);
    if (group.kind === "empty") continue;
    const isGroup = rowsBelow.some((below) => startsAt(boxes, below, group.firstColumn));
    return isGroup && group.firstRow === row ? group : undefined;
  }
  return undefined;
}

function startsAt(boxes: Boxes, row: number, column: number): boolean {
  const box = boxes.at(row, column);
  return box.kind !== "empty" && box.firstRow === row && box.firstColumn <= column;
}
