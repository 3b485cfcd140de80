import type { SheetArea } from "../SheetArea";
import type { SheetGrid } from "../SheetGrid";
import { continuesTable } from "./continuesTable";
import type { TableBlock } from "./HeadingBlock";
import { headingFields } from "./headingFields";

/** Where a table goes on beside itself: the same headings in the same rows, and no title that says another table. */
export function panelsBeside(
  grid: SheetGrid,
  own: TableBlock,
  tables: readonly TableBlock[],
): readonly SheetArea[] {
  const fields = headingFields(grid, own.headings).join("|");
  const goesOn = ({ headings }: TableBlock): boolean => {
    const isBeside =
      headings.rows[0] === own.headings.rows[0] && headings.nameColumn !== own.headings.nameColumn;
    if (!isBeside || headingFields(grid, headings).join("|") !== fields) return false;
    const isLeft = headings.nameColumn < own.headings.nameColumn;
    const [left, right] = isLeft ? [headings, own.headings] : [own.headings, headings];
    return continuesTable(grid, left, right);
  };
  return tables.filter(goesOn).map(({ area }) => area);
}
