import type { SheetArea } from "../../sheet/SheetArea";
import { askMerges } from "./askMerges";
import { createMergeList } from "./createMergeList";

/**
 * The merged cells of an area that has more of them than Excel tells at once (512): asked for in ever smaller parts,
 * which share a row, as blocks do. Undefined where even one row cannot be told.
 */
export async function readMergesApart(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: SheetArea,
  sheetName: string,
): Promise<SheetArea[] | undefined> {
  const answer = askMerges(worksheet, area, sheetName);
  try {
    await context.sync();
    return answer();
  } catch {
    const rows = area.lastRow - area.firstRow + 1;
    if (rows <= 2) return undefined;
    const middle = area.firstRow + Math.floor(rows / 2);
    const upper = { ...area, lastRow: middle };
    const lower = { ...area, firstRow: middle };
    const above = await readMergesApart(context, worksheet, upper, sheetName);
    const below = above && (await readMergesApart(context, worksheet, lower, sheetName));
    if (!above || !below) return undefined;
    const both = createMergeList();
    both.add(above, upper.firstRow);
    both.add(below, middle);
    return both.merges();
  }
}
