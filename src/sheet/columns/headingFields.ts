import type { SheetGrid } from "../SheetGrid";
import type { HeadingBlock } from "./HeadingBlock";
import { headingPaths } from "./headingPaths";
import { readPath } from "./readPath";

/** What the headings in some columns of a table say, with their place beside the school's name. */
export function headingFields(
  grid: SheetGrid,
  block: HeadingBlock,
  from = block.firstColumn,
  to = block.lastColumn,
): string[] {
  return headingPaths(grid, block.rows, from, to).flatMap(({ column, texts }) => {
    const meaning = readPath(texts);
    if (!meaning) return [];
    const { field, basis, level, unit } = meaning;
    return [`${field} ${basis} ${level ?? ""} ${unit?.text ?? ""} ${column - block.nameColumn}`];
  });
}
