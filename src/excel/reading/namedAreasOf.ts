import type { NamedArea } from "../../sheet/NamedArea";
import { areasIn } from "./areasIn";
import type { LoadedNames } from "./loadNames";

/** Names that Excel makes for printing, filtering and copying: they tell nothing about tables. */
const ownNames = /^(?:_xlnm\.|print_area$|print_titles$|_filterdatabase$|criteria$|extract$)/iu;

/**
 * The tables and named ranges of a sheet. Names of constants and formulas, broken names, hidden ones and those of other
 * sheets are passed over.
 * @param tableRanges the loaded ranges of the tables, in their order
 */
export function namedAreasOf(
  { tables, names }: LoadedNames,
  tableRanges: readonly Excel.Range[],
  sheetName: string,
): NamedArea[] {
  const areas: NamedArea[] = tableRanges.flatMap((range, index) => {
    const name = tables.items[index]?.name;
    if (name === undefined) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const area = {
      firstRow: rowIndex,
      firstColumn: columnIndex,
      lastRow: rowIndex + rowCount - 1,
      lastColumn: columnIndex + columnCount - 1,
    };
    return [{ name, kind: "table" as const, area }];
  });
  for (const { name, type, value, visible } of names.flatMap((collection) => collection.items)) {
    if (type !== "Range" || !visible || ownNames.test(name)) continue;
    // A name of several areas is no table.
    const [area, ...more] = areasIn(String(value), sheetName) ?? [];
    if (area && more.length === 0) areas.push({ name, kind: "name", area });
  }
  return areas;
}
