import type { ICellData, IStyleData, IWorkbookData } from "@univerjs/presets";

/**
 * All that a workbook holds for its user: values, formulas, formats, merges, rules, settings of sheets. Left out is
 * only what the grid keeps for itself: the type it derives from a value, and styles that no cell uses any more.
 */
export function everythingIn(workbook: IWorkbookData): unknown {
  const { styles, sheets, resources, ...rest } = JSON.parse(
    JSON.stringify(workbook),
  ) as IWorkbookData;
  const plain = ({ t: _derived, s, ...cell }: ICellData): object => {
    const style = typeof s === "string" ? styles[s] : s;
    const kept = withoutEmpty(style ?? {});
    return { ...cell, ...(Object.keys(kept).length > 0 && { style: kept }) };
  };
  const plainSheets = Object.fromEntries(
    Object.entries(sheets).map(([id, { cellData, ...sheet }]) => {
      const cells = Object.entries(cellData ?? {}).flatMap(([row, columns]) =>
        Object.entries(columns as Record<string, ICellData>).flatMap(([column, cell]) => {
          const kept = plain(cell);
          return Object.keys(kept).length > 0 ? [[`${row},${column}`, kept] as const] : [];
        }),
      );
      return [id, { ...sheet, cells: Object.fromEntries(cells) }];
    }),
  );
  const plugins = (resources ?? []).flatMap(({ name, data }) => {
    const held = data === "" ? undefined : pruned(JSON.parse(data));
    return held === undefined ? [] : [[name, held] as const];
  });
  return { ...rest, sheets: plainSheets, plugins: Object.fromEntries(plugins) };
}

/** Without the empty lists that a plugin makes for a sheet it has looked at. */
function pruned(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = pruned(item);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries);
}

function withoutEmpty(style: IStyleData): object {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== null && value !== undefined),
  );
}
