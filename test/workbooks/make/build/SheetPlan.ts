import type { Cell, CellStyle, MergeRange, TableDefinition, WriteSheet } from "hucre";

/** What a maker writes into a cell: a value, a formula with its value, a date (serial number), a number format. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: string | number }
  | { readonly value: string | number; readonly format: string };

/** Collects one sheet of a workbook; rows and columns count from 0. */
export class SheetPlan {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: MergeRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly tables: TableDefinition[] = [];
  private filter: string | undefined;
  private frozen: { rows?: number; columns?: number } | undefined;

  constructor(readonly name: string) {}

  put(row: number, column: number, input: CellInput | undefined, style?: CellStyle): void {
    if (input === undefined || input === null) return;
    const key = `${row},${column}`;
    if (typeof input !== "object")
      this.cells.set(key, { value: input, ...(style && { style }) });
    else if ("formula" in input)
      this.cells.set(key, {
        formula: input.formula,
        formulaResult: input.value,
        ...(style && { style }),
      });
    else this.cells.set(key, { value: input.value, style: { ...style, numFmt: input.format } });
  }

  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    if (startRow !== endRow || startCol !== endCol)
      this.merges.push({ startRow, startCol, endRow, endCol });
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column);
  }

  freeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
  }

  autoFilter(range: string): void {
    this.filter = range;
  }

  table(table: TableDefinition): void {
    this.tables.push(table);
  }

  /** What each filled cell holds. */
  contents(): ReadonlyMap<string, Partial<Cell>> {
    return this.cells;
  }

  mergedAreas(): readonly MergeRange[] {
    return this.merges;
  }

  build(): WriteSheet {
    const lastHidden = Math.max(-1, ...this.hiddenColumns);
    return {
      name: this.name,
      cells: this.cells,
      ...(this.merges.length > 0 && { merges: this.merges }),
      ...(this.hiddenRows.length > 0 && {
        rowDefs: new Map(this.hiddenRows.map((row) => [row, { hidden: true }])),
      }),
      ...(lastHidden >= 0 && {
        columns: Array.from({ length: lastHidden + 1 }, (_, column) =>
          this.hiddenColumns.includes(column) ? { hidden: true } : {},
        ),
      }),
      ...(this.frozen && { freezePane: this.frozen }),
      ...(this.filter && { autoFilter: { range: this.filter } }),
      ...(this.tables.length > 0 && { tables: this.tables }),
    };
  }
}
