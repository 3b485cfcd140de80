import { gridOfSheet } from "./gridOfSheet";
import { readBook, type FileLimits } from "./readBook";
import type { SheetGrid } from "../sheet/SheetGrid";

/** A sheet of a file. */
export interface FileSheet {
  readonly grid: SheetGrid;
  readonly isHidden: boolean;
}

/** The cells of every sheet of a workbook file. What is wrong with the file is told by a WorkbookFileError. */
export async function readFileGrids(
  bytes: Uint8Array,
  fileName: string,
  limits: FileLimits,
): Promise<readonly FileSheet[]> {
  const { book, facts, isText } = await readBook(bytes, fileName, limits);
  return book.sheets.map((sheet) => ({
    grid: gridOfSheet(
      isText ? sheet : { ...sheet, merges: sheet.merges ?? [] },
      facts.get(sheet.name),
    ),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
  }));
}
