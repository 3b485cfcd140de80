import type { TableColumn } from "../../sheet/TableColumn";

/** Of columns that say the same, each with the first other one: only one of them can be used. */
export function repeatedColumns(columns: readonly TableColumn[]): ReadonlyMap<string, TableColumn> {
  const found = new Map<string, TableColumn>();
  for (const each of columns) {
    const other = columns.find(
      (one) => one.column !== each.column && one.field === each.field && one.level === each.level,
    );
    if (other && each.key !== undefined) found.set(each.key, other);
  }
  return found;
}
