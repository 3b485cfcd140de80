import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { ArrayMark } from "../../src/preview/files/ArrayMark";

type Value = string | number | boolean;

/** Collects cells of one sheet with named styles; rows and columns count from 0. */
export class SheetBuilder {
  readonly cellData: Record<number, Record<number, ICellData>> = {};
  private readonly merges: IWorksheetData["mergeData"] = [];

  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
    private readonly frozen: { rows: number; columns: number },
    private readonly heights: Readonly<Record<number, number>> = {},
  ) {}

  put(row: number, column: number, value: Value | undefined, style: string): void {
    (this.cellData[row] ??= {})[column] = {
      ...(value === undefined ? {} : valueCell(value)),
      s: style,
    };
  }

  formula(
    row: number,
    column: number,
    formula: string,
    value: Value,
    style: string,
    array?: Pick<ArrayMark, "rows" | "columns">,
  ): void {
    const mark = array ? { custom: { array: { kind: "dynamic", ...array } } } : {};
    (this.cellData[row] ??= {})[column] = { f: formula, ...valueCell(value), s: style, ...mark };
  }

  /** A formula with the values that it spills over the cells below and to the right. */
  spill(
    row: number,
    column: number,
    formula: string,
    values: readonly (readonly Value[])[],
    style: string,
  ): void {
    values.forEach((line, down) =>
      line.forEach((value, right) => this.put(row + down, column + right, value, style)),
    );
    const first = values[0]?.[0];
    if (first !== undefined)
      this.formula(row, column, formula, first, style, {
        rows: values.length,
        columns: values[0]?.length ?? 1,
      });
  }

  merge(startRow: number, startColumn: number, endRow: number, endColumn: number): void {
    this.merges.push({ startRow, startColumn, endRow, endColumn });
  }

  build(id: string): Partial<IWorksheetData> {
    const { rows, columns } = this.frozen;
    return {
      id,
      name: this.name,
      tabColor: "",
      hidden: 0,
      freeze: {
        xSplit: columns,
        ySplit: rows,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      },
      defaultColumnWidth: 72,
      defaultRowHeight: 20,
      mergeData: this.merges,
      cellData: this.cellData,
      columnData: Object.fromEntries(this.widths.map((w, index) => [index, { w }])),
      rowData: Object.fromEntries(
        Object.entries(this.heights).map(([row, h]) => [row, { h, ia: 0 as const }]),
      ),
      showGridlines: 1,
      rightToLeft: 0,
      custom: {
        pageSetup: {
          paperSize: "a4",
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
        },
      },
    };
  }
}

function valueCell(value: Value): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  if (typeof value === "number") return { v: value, t: 2 };
  return { v: value, t: value.startsWith("=") ? 4 : 1 };
}
