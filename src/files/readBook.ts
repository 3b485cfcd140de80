import { read, readXlsx, type Workbook } from "hucre";
import { BrokenBytes } from "./BrokenBytes";
import { csvBook } from "./csvBook";
import { decodeText } from "./decodeText";
import type { LeftBehind } from "./LeftBehind";
import { odsBook } from "./odsBook";
import { spansMoreCells } from "./spansMoreCells";
import { textMayOpen } from "./textMayOpen";
import { unzipText } from "./unzipText";
import { workbookFormat } from "./workbookFormat";
import {
  WorkbookFileError,
  type WorkbookFileErrorCode,
  type WorkbookFileErrorDetails,
} from "./WorkbookFileError";
import { xlsbSpansMoreCells } from "./xlsbSpansMoreCells";
import { xlsFacts } from "./xlsFacts";
import { xlsxFacts, type XlsxSheetFacts } from "./xlsxFacts";

/** How much is read: bytes of the file itself, bytes that a zip archive unpacks to, cells of all sheets together. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  /** Of each sheet the whole area from A1 to its last cell, empty cells among them. */
  readonly cells: number;
}

/** A workbook as its reader gives it, with what the reader passes over. */
export interface ReadBook {
  readonly book: Workbook;
  /** By the name of the sheet; empty for all formats but .xlsx. */
  readonly facts: ReadonlyMap<string, XlsxSheetFacts>;
  readonly leftBehind: readonly (readonly [LeftBehind, number])[];
  /** A csv: it does not tell which cells are merged or hidden. */
  readonly isText?: boolean;
}

/**
 * Reads a workbook file (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, told by content). Text under a workbook's name is
 * refused, but for an .xls with columns: old systems export those. What is wrong with the file is told by a
 * WorkbookFileError; any other error is a fault of ours.
 */
export async function readBook(
  bytes: Uint8Array,
  fileName: string,
  limits: FileLimits,
): Promise<ReadBook> {
  const fail = (
    code: WorkbookFileErrorCode,
    details: Partial<WorkbookFileErrorDetails> = {},
  ): WorkbookFileError =>
    new WorkbookFileError(code, { fileName, bytes: bytes.length, ...details });
  if (bytes.length > limits.fileBytes) throw fail("too-large", { limitBytes: limits.fileBytes });
  try {
    const read = await readFormat(bytes, fileName, limits, fail);
    if (read.book.sheets.length === 0) throw fail("damaged", { reason: "no-sheet" });
    if (cellsOf(read.book) > limits.cells) throw fail("too-large", { reason: "cells" });
    return read;
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    if (error instanceof BrokenBytes && OVER_LIMIT.test(error.message))
      throw fail("too-large", { reason: error.message });
    // Bytes that end too early are read beyond their end.
    if (error instanceof BrokenBytes || error instanceof RangeError)
      throw fail("damaged", { reason: error.message });
    throw error;
  }
}

async function readFormat(
  bytes: Uint8Array,
  fileName: string,
  { unpackedBytes, cells }: FileLimits,
  fail: (
    code: WorkbookFileErrorCode,
    details?: Partial<WorkbookFileErrorDetails>,
  ) => WorkbookFileError,
): Promise<ReadBook> {
  const none = new Map<string, XlsxSheetFacts>();
  const found = await workbookFormat(bytes, unpackedBytes);
  switch (found.format) {
    case "xlsx": {
      if (await spansMoreCells(found.entries, cells)) throw fail("too-large", { reason: "cells" });
      const book = await byLibrary(readXlsx(bytes, { readStyles: true }));
      const { sheets, macros } = await xlsxFacts(found.entries);
      return { book, facts: sheets, leftBehind: [["macros", macros ? 1 : 0]] };
    }
    case "xlsb":
      if (await xlsbSpansMoreCells(found.entries, cells))
        throw fail("too-large", { reason: "cells" });
      return {
        book: await byLibrary(read(bytes, { readStyles: true })),
        facts: none,
        leftBehind: [],
      };
    case "ods": {
      if (await spansMoreCells(found.entries, cells)) throw fail("too-large", { reason: "cells" });
      const content = found.entries.get("content.xml");
      const book = await byLibrary(read(bytes, { readStyles: true }));
      return {
        book: odsBook(book, content ? await unzipText(content) : ""),
        facts: none,
        leftBehind: [["ods-layout", 1]],
      };
    }
    case "xls": {
      const { formulas, conditionalFormats, visibility } = xlsFacts(found.stream);
      const book = await byLibrary(read(bytes));
      book.sheets.forEach((sheet, index) => {
        if (visibility[index] !== 0 && visibility.length === book.sheets.length)
          sheet.hidden = true;
      });
      return {
        book,
        facts: none,
        leftBehind: [
          ["legacy-formulas", formulas],
          ["conditional-formats", conditionalFormats],
          ["legacy-formats", 1],
        ],
      };
    }
    case "text": {
      const text = decodeText(bytes);
      if (text === undefined) throw fail("not-a-workbook", { kind: "unknown" });
      if (partsOf(text) > cells) throw fail("too-large", { reason: "cells" });
      const book = csvBook(text, sheetNameOf(fileName));
      const may = textMayOpen(fileName, book);
      if (may === "no") throw fail("text", { kind: "text" });
      return {
        book,
        facts: none,
        leftBehind: [["text-content", may === "with-notice" ? 1 : 0]],
        isText: true,
      };
    }
    case "html":
      throw fail("html", { kind: "html" });
    case "password":
      throw fail("password");
    case "damaged":
      throw fail("damaged", { reason: found.reason });
    case "too-large":
      throw fail("too-large", { reason: "unpacked" });
    case "other":
      throw fail("not-a-workbook", { kind: found.kind });
  }
}

/** What the library says of a sheet with more cells than it lays out. */
const OVER_LIMIT = /over the \d+ limit/;

function cellsOf({ sheets }: Workbook): number {
  return sheets.reduce(
    (sum, { rows }) =>
      sum + rows.length * rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    0,
  );
}

/** At least as many as a csv has cells. */
function partsOf(text: string): number {
  let parts = 1;
  for (let at = 0; at < text.length; at += 1) if (",;\t\r\n".includes(text.charAt(at))) parts += 1;
  return parts;
}

/** The library throws errors of every kind at broken files. */
async function byLibrary<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw new BrokenBytes(error instanceof Error ? error.message : String(error));
  }
}

/** A sheet's name has at most 31 characters, and seven that it may not hold. */
function sheetNameOf(fileName: string): string {
  return (
    fileName
      .replace(/^.*[\\/]/, "")
      .replace(/\.[^.]*$/, "")
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "Sheet1"
  );
}
