import type { SheetArea } from "../../sheet/SheetArea";
import { areasIn } from "./areasIn";

/** Queues the question for merged cells in an area; the answer is read after the caller's sync. */
export function askMerges(
  worksheet: Excel.Worksheet,
  { firstRow, firstColumn, lastRow, lastColumn }: SheetArea,
  sheetName: string,
): () => SheetArea[] | undefined {
  const merged = worksheet
    .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1)
    .getMergedAreasOrNullObject();
  merged.load("address,areaCount");
  return () => {
    if (merged.isNullObject) return [];
    const areas = areasIn(merged.address, sheetName);
    return areas?.length === merged.areaCount ? areas : undefined;
  };
}
