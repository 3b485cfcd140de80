import { columnLetters } from "../../assessment/columnLetters";
import type { NewSheet } from "../../excel/newSheet/NewSheet";
import { dateText } from "../../sheet/forms/dateText";
import type { MergedForms } from "../../sheet/forms/MergedForms";
import type { FormValue } from "../../sheet/forms/FormReading";
import type { CellValue } from "../../sheet/CellValue";
import type { SheetArea } from "../../sheet/SheetArea";

/** What the new sheet and its first columns are called. */
export interface CollectWordsToWrite {
  readonly sheetName: string;
  readonly sourceFile: string;
  readonly sourceSheet: string;
  readonly sourceCells: string;
}

const DATE_FORMAT = "yyyy-mm-dd";
const WIDTHS = { file: 150, sheet: 80, cells: 80, name: 150, other: 90 };

/** The merged forms as a sheet: where each row comes from, then the school, then everything else. */
export function rowsToWrite({ columns, rows }: MergedForms, words: CollectWordsToWrite): NewSheet {
  const areDates = columns.map((_, place) => {
    const figures = rows
      .map(({ values }) => values[place]?.kind)
      .filter((kind) => kind === "date" || kind === "number");
    return figures.length > 0 && figures.every((kind) => kind === "date");
  });
  const headings = [words.sourceFile, words.sourceSheet, words.sourceCells];
  return {
    name: words.sheetName,
    rows: [
      [...headings, ...columns.map(({ heading }) => heading)],
      ...rows.map(({ fileName, sheetName, area, values }): CellValue[] => [
        fileName,
        sheetName,
        addressOf(area),
        ...values.map((value, place) => toWrite(value, areDates[place]!)),
      ]),
    ],
    numberFormats: [null, null, null, ...areDates.map((isDate) => (isDate ? DATE_FORMAT : null))],
    boldRows: [0],
    columnWidths: [
      WIDTHS.file,
      WIDTHS.sheet,
      WIDTHS.cells,
      ...columns.map(({ field }) => (field === "schoolName" ? WIDTHS.name : WIDTHS.other)),
    ],
    frozenRows: 1,
  };
}

/** Among figures a date is written as it reads: its serial number would pass for a figure. */
function toWrite(value: FormValue | undefined, isDateColumn: boolean): CellValue {
  if (value === undefined) return null;
  if (value.kind !== "date" || isDateColumn || typeof value.value !== "number") return value.value;
  return dateText(value.value);
}

function addressOf({ firstRow, firstColumn, lastRow, lastColumn }: SheetArea): string {
  const first = `${columnLetters(firstColumn)}${firstRow + 1}`;
  const last = `${columnLetters(lastColumn)}${lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
