import { levelInTitle } from "../levelInTitle";
import type { SheetGrid } from "../SheetGrid";
import type { TableBlock } from "./HeadingBlock";
import { headingFields } from "./headingFields";
import { offeredTables } from "./offeredTables";
import { withRepetition } from "./withRepetition";

/**
 * The tables of a sheet read as one: they stand one below the other under the same headings, and no title says that
 * they are of different levels. Undefined where they are not.
 */
export function joinedTables(
  grid: SheetGrid,
  tables: readonly TableBlock[],
): TableBlock | undefined {
  const [first, ...others] = tables;
  if (!first || others.length === 0) return undefined;
  const fields = headingFields(grid, first.headings).join("|");
  const areAlike = others.every(
    ({ headings }) =>
      headings.nameColumn === first.headings.nameColumn &&
      headingFields(grid, headings).join("|") === fields,
  );
  const levels = offeredTables(grid, tables).map(({ title }) => levelInTitle(title));
  if (!areAlike || new Set(levels.filter(Boolean)).size > 1) return undefined;
  const headings = others.reduce(
    (block, other) => withRepetition(grid, block, other.headings),
    first.headings,
  );
  return { headings, area: { ...first.area, lastRow: others[others.length - 1]!.area.lastRow } };
}
