import type { Field } from "../../../../src/sheet/TableColumn";
import type { LeftOutTruth } from "../../truth/Truth";
import { bodyStyle, headingStyle } from "./cellStyles";
import type { Column } from "./Column";
import { columnName } from "./columnName";
import { placeHeadings, type Stacking } from "./placeHeadings";
import type { School } from "./School";
import type { CellInput, SheetPlan } from "./SheetPlan";

/** A row of a table: a school, or what people put between and under them. */
export type Line =
  | School
  /** Adds up schools, as formulas or as plain values. */
  | { readonly total: string; readonly of: readonly School[]; readonly as?: "values" }
  | { readonly mean: string; readonly of: readonly School[] }
  | { readonly block: string }
  | { readonly note: string; readonly at?: number }
  | "blank";

/** A cell that holds something else than its figure. */
export interface Oddity {
  readonly school: string;
  readonly field: Field;
  readonly cell: CellInput;
  /** What the check must make of it; "same": the very figure. */
  readonly reads: "same" | "blank" | "text" | "error" | "date" | "negative" | "notWhole" | "absurd" | "boolean";
}

export interface TablePlan {
  readonly top: number;
  readonly left: number;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly stacking?: Stacking;
  readonly unitRow?: boolean;
  /** 甲 乙 1 2 3 … under the headings. */
  readonly numberRow?: boolean;
  readonly odd?: readonly Oddity[];
  /** Where 合计 stands, counted from the first column; else in the column of the names. */
  readonly labelAt?: number;
  /** Changes how every cell is written: full-width digits, text numbers. */
  readonly write?: (input: CellInput, column: Column) => CellInput;
}

/** A table as it stands on its sheet. */
export interface PlacedTable {
  readonly plan: TablePlan;
  /** As Excel counts them. */
  readonly headingRows: readonly number[];
  readonly lastRow: number;
  readonly schools: readonly { readonly school: School; readonly row: number }[];
  readonly leftOut: readonly LeftOutTruth[];
}

export function placeTable(sheet: SheetPlan, plan: TablePlan): PlacedTable {
  const { top, left, columns, lines, stacking = "merged" } = plan;
  let row = top + placeHeadings(sheet, top, left, columns, stacking);
  if (plan.unitRow) {
    columns.forEach(({ unit }, index) => sheet.put(row, left + index, unit, headingStyle));
    row++;
  }
  if (plan.numberRow) {
    columns.forEach((_, index) =>
      sheet.put(row, left + index, ["甲", "乙"][index] ?? index - 1, headingStyle),
    );
    row++;
  }
  const headingRows = Array.from({ length: row - top }, (_, step) => top + step + 1);
  const rowOf = new Map<School, number>();
  const leftOut: LeftOutTruth[] = [];
  const first = row;
  let place = 0;
  const labelAt =
    left + (plan.labelAt ?? columns.findIndex(({ field }) => field === "schoolName"));
  for (const line of lines) {
    if (line !== "blank") {
      if ("name" in line) {
        rowOf.set(line, row);
        placeSchool(sheet, plan, line, row, place++);
      } else if ("total" in line || "mean" in line) {
        const label = "total" in line ? line.total : line.mean;
        sheet.put(row, labelAt, label, bodyStyle);
        placeSums(sheet, plan, line, row, first, rowOf);
        leftOut.push([row + 1, label, "total" in line ? "total" : "statistic"]);
      } else {
        const text = "block" in line ? line.block : line.note;
        const at = "note" in line && line.at !== undefined ? left + line.at : left;
        sheet.put(row, at, text);
        if ("block" in line) sheet.merge(row, left, row, left + columns.length - 1);
        leftOut.push([row + 1, text, "note|heading"]);
      }
    }
    row++;
  }
  const schools = [...rowOf].map(([school, at]) => ({ school, row: at + 1 }));
  return { plan, headingRows, lastRow: row - 1, schools, leftOut };
}

function placeSchool(
  sheet: SheetPlan,
  { left, columns, odd = [], write = (input) => input }: TablePlan,
  school: School,
  row: number,
  place: number,
): void {
  columns.forEach((column, index) => {
    const strange = odd.find((each) => each.school === school.name && each.field === column.field);
    const input = strange ? strange.cell : write(column.cell(school, place), column);
    sheet.put(row, left + index, input, bodyStyle);
  });
}

function placeSums(
  sheet: SheetPlan,
  { left, columns, odd = [] }: TablePlan,
  line: Extract<Line, { readonly of: unknown }>,
  row: number,
  first: number,
  rowOf: ReadonlyMap<School, number>,
): void {
  const isMean = "mean" in line;
  columns.forEach((column, index) => {
    if (!column.sums) return;
    const figures = line.of.flatMap((school) => {
      const isOdd = odd.some(
        ({ school: name, field, reads }) =>
          name === school.name && field === column.field && reads !== "same",
      );
      const figure = column.cell(school, 0);
      return isOdd || typeof figure !== "number" ? [] : [figure];
    });
    const sum = figures.reduce((so, figure) => so + figure, 0);
    const value = Number((isMean ? sum / figures.length : sum).toFixed(2));
    const rows = line.of.map((school) => rowOf.get(school));
    const isBlock = rows.every((at, step) => at !== undefined && at === rows[0]! + step);
    const letter = columnName(left + index);
    if (isMean || line.as === "values" || !isBlock)
      sheet.put(row, left + index, value, bodyStyle);
    else
      sheet.put(
        row,
        left + index,
        { formula: `SUM(${letter}${(rows[0] ?? first) + 1}:${letter}${rows.at(-1)! + 1})`, value },
        bodyStyle,
      );
  });
}
