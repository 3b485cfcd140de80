import type { IWorkbookData } from "@univerjs/core";
import { readBook } from "../../files/readBook";
import { workbookFormat } from "../../files/workbookFormat";
import { WorkbookFileError } from "../../files/WorkbookFileError";
import { NoticeList } from "./NoticeList";
import { settingsFromParts } from "./settingsFromParts";
import { snapshotFromBook } from "./snapshotFromBook";

const LIMITS = { fileBytes: 200 * 2 ** 20, unpackedBytes: 2 ** 30, cells: 2e7 };

/**
 * Opens a workbook file (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, told by content) as a snapshot for the grid.
 *
 * `notices` say what the file holds and the snapshot does not: each is a Notice, a code and a count, as in `charts:2`.
 * The only error it throws is WorkbookFileError.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ workbook: IWorkbookData; notices: string[] }> {
  try {
    const { book, facts, leftBehind } = await readBook(bytes, fileName, LIMITS);
    const name = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
    const notices = new NoticeList();
    for (const [code, count] of leftBehind) notices.add(code, count);
    const workbook = snapshotFromBook(book, name, facts, notices);
    const found = await workbookFormat(bytes, LIMITS.unpackedBytes);
    const settings = found.format === "xlsx" ? await settingsFromParts(found.entries) : undefined;
    if (settings) workbook.custom = { ...workbook.custom, settings };
    return { workbook, notices: notices.toArray() };
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError("damaged", {
      fileName,
      bytes: bytes.length,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
