import type { IWorkbookData } from "@univerjs/core";
import { read, readXlsx, type Workbook } from "hucre";
import { csvBook } from "./csvBook";
import { decodeText } from "./decodeText";
import { NoticeList } from "./NoticeList";
import { odsBook } from "./odsBook";
import { snapshotFromBook } from "./snapshotFromBook";
import { textMayOpen } from "./textMayOpen";
import { unzipText } from "./unzipText";
import { workbookFormat } from "./workbookFormat";
import {
  WorkbookFileError,
  type WorkbookFileErrorCode,
  type WorkbookFileErrorDetails,
} from "./WorkbookFileError";
import { xlsFacts } from "./xlsFacts";
import { xlsxFacts, type XlsxSheetFacts } from "./xlsxFacts";

const LIMIT_BYTES = 200 * 2 ** 20;

/**
 * Opens a workbook file (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, told by content) as a snapshot for the grid.
 * Text under a workbook's name is refused, but for an .xls with columns: old systems export those.
 *
 * `notices` say what the file holds and the snapshot does not: each is a Notice, a code and a count, as in `charts:2`.
 * The only error it throws is WorkbookFileError.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ workbook: IWorkbookData; notices: string[] }> {
  const fail = (
    code: WorkbookFileErrorCode,
    details: Partial<WorkbookFileErrorDetails> = {},
  ): WorkbookFileError =>
    new WorkbookFileError(code, { fileName, bytes: bytes.length, ...details });
  if (bytes.length > LIMIT_BYTES) throw fail("too-large", { limitBytes: LIMIT_BYTES });
  const notices = new NoticeList();
  const name = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  try {
    const { book, facts } = await readBook(bytes, fileName, name, notices, fail);
    if (book.sheets.length === 0) throw fail("damaged", { reason: "no-sheet" });
    return { workbook: snapshotFromBook(book, name, facts, notices), notices: notices.toArray() };
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw fail("damaged", { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function readBook(
  bytes: Uint8Array,
  fileName: string,
  name: string,
  notices: NoticeList,
  fail: (
    code: WorkbookFileErrorCode,
    details?: Partial<WorkbookFileErrorDetails>,
  ) => WorkbookFileError,
): Promise<{ book: Workbook; facts: Map<string, XlsxSheetFacts> }> {
  const none = new Map<string, XlsxSheetFacts>();
  const found = await workbookFormat(bytes);
  switch (found.format) {
    case "xlsx": {
      const book = await readXlsx(bytes, { readStyles: true });
      const { sheets, macros } = await xlsxFacts(found.entries);
      notices.add("macros", macros ? 1 : 0);
      return { book, facts: sheets };
    }
    case "xlsb":
      return { book: await read(bytes, { readStyles: true }), facts: none };
    case "ods": {
      notices.add("ods-layout");
      const content = found.entries.get("content.xml");
      const book = await read(bytes, { readStyles: true });
      return { book: odsBook(book, content ? await unzipText(content) : ""), facts: none };
    }
    case "xls": {
      const { formulas, conditionalFormats, visibility } = xlsFacts(found.stream);
      notices.add("legacy-formulas", formulas);
      notices.add("conditional-formats", conditionalFormats);
      notices.add("legacy-formats");
      const book = await read(bytes);
      book.sheets.forEach((sheet, index) => {
        if (visibility[index] !== 0 && visibility.length === book.sheets.length)
          sheet.hidden = true;
      });
      return { book, facts: none };
    }
    case "text": {
      const text = decodeText(bytes);
      if (text === undefined) throw fail("not-a-workbook", { kind: "unknown" });
      const book = csvBook(text, sheetNameOf(name));
      const may = textMayOpen(fileName, book);
      if (may === "no") throw fail("text", { kind: "text" });
      notices.add("text-content", may === "with-notice" ? 1 : 0);
      return { book, facts: none };
    }
    case "html":
      throw fail("html", { kind: "html" });
    case "password":
      throw fail("password");
    case "damaged":
      throw fail("damaged", { reason: found.reason });
    case "too-large":
      throw fail("too-large", { limitBytes: LIMIT_BYTES });
    case "other":
      throw fail("not-a-workbook", { kind: found.kind });
  }
}

/** A sheet's name has at most 31 characters, and seven that it may not hold. */
function sheetNameOf(fileName: string): string {
  return (
    fileName
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "Sheet1"
  );
}
