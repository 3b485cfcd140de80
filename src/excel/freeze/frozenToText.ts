import type { FrozenFormula } from "./FrozenFormula";

/** What the setting holds: equal formulas of a sheet once, with the places where they stood. */
export interface StoredFrozen {
  readonly version: 1;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly groups: readonly {
      readonly formula: string;
      readonly rows: number;
      readonly columns: number;
      /** Row, column and marks of each, one after the other. */
      readonly cells: readonly (number | string)[];
    }[];
  }[];
}

/** The replaced formulas as the text of a setting: in R1C1 ten thousand copied ones are one. */
export function frozenToText(frozen: readonly FrozenFormula[]): string {
  const sheets = new Map<
    string,
    { name: string; groups: Map<string, { first: FrozenFormula; cells: (number | string)[] }> }
  >();
  for (const one of frozen) {
    let sheet = sheets.get(one.sheetId);
    if (!sheet) sheets.set(one.sheetId, (sheet = { name: one.sheetName, groups: new Map() }));
    const key = JSON.stringify([one.formulaR1C1, one.rows, one.columns]);
    let group = sheet.groups.get(key);
    if (!group) sheet.groups.set(key, (group = { first: one, cells: [] }));
    group.cells.push(one.row, one.column, one.marks);
  }
  const stored: StoredFrozen = {
    version: 1,
    sheets: [...sheets].map(([id, { name, groups }]) => ({
      id,
      name,
      groups: [...groups.values()].map(({ first, cells }) => ({
        formula: first.formulaR1C1,
        rows: first.rows,
        columns: first.columns,
        cells,
      })),
    })),
  };
  return JSON.stringify(stored);
}
