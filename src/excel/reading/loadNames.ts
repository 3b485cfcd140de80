/** The tables of a sheet and the names that may lie on it, loaded with the caller's next sync. */
export interface LoadedNames {
  readonly tables: Excel.TableCollection;
  readonly names: readonly Excel.NamedItemCollection[];
}

/** Some workbooks carry thousands of names from old systems; so many are asked for, of the workbook and of the sheet. */
const MOST_NAMES = 1_000;

/** Queues the look for tables and names, so that it costs no round trip of its own. */
export function loadNames(context: Excel.RequestContext, worksheet: Excel.Worksheet): LoadedNames {
  const { tables } = worksheet;
  tables.load("items/name");
  const names = [context.workbook.names, worksheet.names];
  for (const collection of names)
    collection.load({ $top: MOST_NAMES, name: true, type: true, value: true, visible: true });
  return { tables, names };
}
