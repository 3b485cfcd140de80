import type { SheetArea } from "../../sheet/SheetArea";
import { parseRangeAddress } from "../emptyCells/parseRangeAddress";

/** One address in a list of them: a comma within a quoted sheet name does not end it. */
const oneAddress = /(?:'(?:[^']|'')*'|[^',])+/gu;

/**
 * The areas of one sheet in a list of addresses as Excel writes it; undefined where any part of it is no area of that
 * sheet.
 * @example areasIn("'小学, 初中'!$A$1:$B$2,'小学, 初中'!D4", "小学, 初中")
 */
export function areasIn(addresses: string, sheetName: string): SheetArea[] | undefined {
  const areas: SheetArea[] = [];
  for (const [address] of addresses.replace(/^=/u, "").matchAll(oneAddress)) {
    const box = parseRangeAddress(address.trim());
    if (box?.sheet.toLowerCase() !== sheetName.toLowerCase()) return undefined;
    areas.push({
      firstRow: box.top,
      firstColumn: box.left,
      lastRow: box.bottom,
      lastColumn: box.right,
    });
  }
  return areas.length > 0 ? areas : undefined;
}
