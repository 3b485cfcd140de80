import type { IWorkbookData } from "@univerjs/core";
import { writeXlsx } from "hucre";
import { everyValueStored } from "./everyValueStored";
import { finishSheet, type SheetDefaults } from "./finishSheet";
import { snapshotToBook } from "./snapshotToBook";
import { pixels } from "./pixels";
import { settingsToParts } from "./settingsToParts";
import { unzipText } from "../../files/unzipText";
import { zipEntries } from "../../files/zipEntries";
import { zipParts } from "./zipParts";

/**
 * Saves the grid's snapshot as an .xlsx. The same snapshot always gives the same parts: nothing is taken from the
 * clock (the document's dates are those in `custom.properties`).
 */
export async function saveWorkbookFile(workbook: IWorkbookData): Promise<Uint8Array> {
  const written = await writeXlsx(snapshotToBook(workbook));
  const parts = new Map<string, string>();
  for (const [path, entry] of zipEntries(written) ?? []) parts.set(path, await unzipText(entry));

  workbook.sheetOrder
    .filter((id) => workbook.sheets[id] !== undefined)
    .forEach((id, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      const { defaultRowHeight = 20, defaultColumnWidth } = workbook.sheets[id] ?? {};
      const defaults: SheetDefaults = {
        rowHeight: pixels.toPoints(defaultRowHeight),
        ...(defaultColumnWidth === undefined
          ? {}
          : { columnWidth: pixels.toWidth(defaultColumnWidth) }),
      };
      parts.set(path, finishSheet(parts.get(path) ?? "", defaults));
    });
  // With every value in place, opening must not throw them away: without the add-in nothing could compute them again.
  if (everyValueStored(workbook)) {
    const book = parts.get("xl/workbook.xml") ?? "";
    parts.set("xl/workbook.xml", book.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>'));
  }
  const settings = (workbook.custom as { settings?: Record<string, unknown> } | null)?.settings;
  if (settings && Object.keys(settings).length > 0) settingsToParts(parts, settings);
  return zipParts(parts);
}
