import type { CellValue } from "../sheet/CellValue";
import { newGeneration } from "./flags/newGeneration";
import { Interrupted } from "./Interrupted";
import { settingValue } from "./journal/settingValue";
import { writeJournal } from "./journal/writeJournal";
import type { LongWork } from "./LongWork";
import type { NewSheet } from "./newSheet/NewSheet";
import { freeSheetName } from "./newSheet/freeSheetName";
import { parseWritings } from "./newSheet/parseWritings";
import { settleWriting } from "./newSheet/settleWriting";
import { textToWrite } from "./newSheet/textToWrite";
import { WorkbookProtected } from "./newSheet/WorkbookProtected";
import { writeBlocks } from "./newSheet/writeBlocks";
import { writingsKey } from "./newSheet/Writing";
import { stopIfCancelled } from "./stopIfCancelled";

/**
 * Adds one sheet behind the others and writes a table to it; the sheet that is active stays active. While it is written
 * it is hidden and has a passing name, and the workbook notes that; with the last request it gets its own name and is
 * shown. Where anything fails, or is called off, it goes again and the failure (or Cancelled) is thrown; where not even
 * that can be reached, Interrupted is thrown, and settleWriting can do it later.
 * @returns the sheet's id, and the name it was given
 */
export async function writeNewSheet(
  context: Excel.RequestContext,
  sheet: NewSheet,
  { onProgress, signal }: LongWork = {},
): Promise<{ worksheetId: string; name: string }> {
  const blocks = writeBlocks(cellsToWrite(sheet.rows));
  stopIfCancelled(signal);
  const { worksheets, settings, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  const journal = settings.getItemOrNullObject(writingsKey);
  journal.load("value");
  await context.sync();
  if (protection.protected) throw new WorkbookProtected();
  const taken = worksheets.items.map((item) => item.name);
  const name = freeSheetName(sheet.name, taken);
  const passing = freeSheetName(`Balance ${newGeneration()}`, taken);
  const writing = { name, startedAt: Date.now() };
  const others = parseWritings(settingValue(journal));
  try {
    stopIfCancelled(signal);
    writeJournal(context, writingsKey, { ...others, [passing]: writing });
    const worksheet = worksheets.add(passing);
    worksheet.visibility = Excel.SheetVisibility.veryHidden;
    worksheet.load("id");
    await context.sync();
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
    stopIfCancelled(signal);
    worksheet.name = name;
    worksheet.visibility = Excel.SheetVisibility.visible;
    writeJournal(context, writingsKey, others);
    await context.sync();
    return { worksheetId: worksheet.id, name };
  } catch (error) {
    const whole = await settleWriting(passing, writing).catch(() => {
      throw new Interrupted("newSheet");
    });
    if (whole === undefined) throw error;
    return { worksheetId: whole, name };
  }
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
