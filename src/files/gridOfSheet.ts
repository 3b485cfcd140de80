import type { CellValue as FileValue, Sheet } from "hucre";
import type { CellKind } from "../sheet/CellKind";
import type { CellValue } from "../sheet/CellValue";
import type { SheetGrid } from "../sheet/SheetGrid";
import { columnLetters } from "./columnLetters";
import { dateSerial } from "./dateSerial";
import type { XlsxSheetFacts } from "./xlsxFacts";

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * A sheet as its reader gave it, as the cells that Excel would show: dates are serial numbers, "" is an empty cell.
 * Where the sheet has no `merges` it is not known which cells are merged.
 */
export function gridOfSheet(sheet: Sheet, facts: XlsxSheetFacts | undefined): SheetGrid {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const values: CellValue[][] = [];
  const kinds: CellKind[][] = [];
  // A row without cells may be missing; it is a row nevertheless.
  Array.from(sheet.rows, (row: readonly FileValue[] | undefined) => row).forEach((row, index) => {
    const shown = Array.from({ length: width }, (_, column) => {
      const value = row?.[column] ?? "";
      return value instanceof Date
        ? serialOf(value, facts?.numbers.get(`${columnLetters(column)}${index + 1}`))
        : value;
    });
    values.push(shown);
    kinds.push(shown.map((value, column) => kindOf(value, row?.[column])));
  });
  const hidden = [...(sheet.rowDefs ?? [])].flatMap(([row, def]) => (def.hidden ? [row] : []));
  return {
    sheetName: sheet.name,
    firstRow: 0,
    firstColumn: 0,
    values,
    kinds,
    ...(sheet.merges && {
      merges: sheet.merges.map(({ startRow, startCol, endRow, endCol }) => ({
        firstRow: startRow,
        firstColumn: startCol,
        lastRow: endRow,
        lastColumn: endCol,
      })),
    }),
    ...(hidden.length > 0 && { hiddenRows: new Set(hidden) }),
  };
}

function serialOf(date: Date, exact: number | undefined): CellValue {
  return exact ?? dateSerial(date) ?? "";
}

function kindOf(shown: CellValue, stored: FileValue | undefined): CellKind {
  if (shown === "" || shown === null) return "empty";
  if (stored instanceof Date) return "date";
  if (typeof shown === "number") return "number";
  if (typeof shown === "boolean") return "boolean";
  return ERROR.test(shown) ? "error" : "text";
}
