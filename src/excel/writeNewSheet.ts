import type { CellValue } from "../sheet/CellValue";
import type { LongWork } from "./LongWork";
import type { NewSheet } from "./newSheet/NewSheet";
import { freeSheetName } from "./newSheet/freeSheetName";
import { textToWrite } from "./newSheet/textToWrite";
import { writeBlocks } from "./newSheet/writeBlocks";
import { stopIfCancelled } from "./stopIfCancelled";

/**
 * Adds one sheet behind the others and writes a table to it; the sheet that is active stays active. Where anything
 * fails, or is called off, the half-written sheet goes again and the failure (or Cancelled) is thrown.
 * @returns the sheet's id, and the name it was given
 */
export async function writeNewSheet(
  context: Excel.RequestContext,
  sheet: NewSheet,
  { onProgress, signal }: LongWork = {},
): Promise<{ worksheetId: string; name: string }> {
  const blocks = writeBlocks(cellsToWrite(sheet.rows));
  stopIfCancelled(signal);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    sheet.name,
    worksheets.items.map((item) => item.name),
  );
  const worksheet = worksheets.add(name);
  worksheet.load("id");
  await context.sync();
  try {
    setLook(worksheet, sheet);
    for (const { firstRow, firstColumn, values } of blocks) {
      stopIfCancelled(signal);
      const columns = values[0]?.length ?? 0;
      const range = worksheet.getRangeByIndexes(firstRow, firstColumn, values.length, columns);
      const formats = Array.from({ length: columns }, (_none, index) =>
        formatToWrite(sheet.numberFormats?.[firstColumn + index]),
      );
      if (formats.some((format) => format !== null)) range.numberFormat = values.map(() => formats);
      range.values = values;
      // Each block is one request: together they would not fit into one.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      onProgress?.(firstRow + values.length, sheet.rows.length);
    }
    await context.sync();
  } catch (error) {
    worksheet.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
  return { worksheetId: worksheet.id, name };
}

/** The rows made equally long, with what Excel would read otherwise than it stands written so that it stays. */
function cellsToWrite(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) =>
    Array.from({ length: columns }, (_none, column) => toWrite(row[column])),
  );
}

function toWrite(value: CellValue | undefined): CellValue {
  if (typeof value === "string") return value === "" ? null : textToWrite(value);
  // On the way to Excel it would become a blank, and nobody would see that a figure is missing.
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(String(value));
  return value ?? null;
}

/** Null leaves a cell's format; texts need none to stay texts, and in a text cell a number would not stay a number. */
function formatToWrite(format: string | null | undefined): string | null {
  return format && format !== "@" ? format : null;
}

function setLook(worksheet: Excel.Worksheet, sheet: NewSheet): void {
  const { rows, boldRows = [], columnWidths = [], frozenRows = 0 } = sheet;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  for (const row of boldRows)
    worksheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
  columnWidths.forEach((width, column) => {
    if (width) worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  if (frozenRows > 0) worksheet.freezePanes.freezeRows(frozenRows);
}
