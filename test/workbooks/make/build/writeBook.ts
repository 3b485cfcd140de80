import { writeXlsx, type NamedRange } from "hucre";
import { finishSheet } from "../../../../src/preview/files/finishSheet";
import { unzipText } from "../../../../src/files/unzipText";
import { zipEntries } from "../../../../src/files/zipEntries";
import { zipParts } from "../../../../src/preview/files/zipParts";
import type { SheetPlan } from "./SheetPlan";

const DAY = new Date("2026-09-10T00:00:00Z");

/** The bytes of a workbook, the same on every run. */
export async function writeBook(
  sheets: readonly SheetPlan[],
  namedRanges: readonly NamedRange[] = [],
): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => sheet.build()),
    defaultFont: { name: "宋体", size: 11 },
    properties: { creator: "教育局", created: DAY, modified: DAY },
    ...(namedRanges.length > 0 && { namedRanges: [...namedRanges] }),
  });
  const parts = new Map<string, string>();
  for (const [path, entry] of zipEntries(written) ?? []) {
    const text = await unzipText(entry);
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/u.test(path);
    parts.set(path, isSheet ? finishSheet(text, { rowHeight: 15 }) : text);
  }
  return zipParts(parts);
}
