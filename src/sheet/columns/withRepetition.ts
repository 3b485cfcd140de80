import type { SheetGrid } from "../SheetGrid";
import type { HeadingBlock } from "./HeadingBlock";
import { isFooter } from "./isFooter";

/** A table with the headings of its next part, and the title above those, among the rows that are no schools. */
export function withRepetition(
  grid: SheetGrid,
  first: HeadingBlock,
  again: HeadingBlock,
): HeadingBlock {
  const titles: number[] = [];
  for (let index = again.rows[0]! - 1; index >= first.bodyIndex; index--) {
    if (grid.kinds[index]!.some((kind) => kind !== "text" && kind !== "empty")) break;
    const texts = grid.values[index]!.map((value) => String(value ?? "").trim()).filter(Boolean);
    if (texts.length > 0 && !texts.every(isFooter)) titles.push(index);
  }
  const rows = [...first.repeated, ...titles, ...again.rows, ...again.furtherRows];
  return { ...first, repeated: [...new Set([...rows, ...again.repeated])].sort((a, b) => a - b) };
}
