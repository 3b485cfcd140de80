import { normaliseHeading } from "../normaliseHeading";
import type { SheetGrid } from "../SheetGrid";
import { PER_HUNDRED_GROUP, PER_PUPIL_GROUP } from "./groupHeadings";
import { mergeAt } from "./mergedValue";

/**
 * Whether a row (index into the grid) above a row of headings names groups of them: texts only, two at least or one
 * that is no title, and none that is a line of the form: 填报单位：…, 2026年9月.
 */
export function isHeadingRow(grid: SheetGrid, index: number, nameColumn: number): boolean {
  const kinds = grid.kinds[index];
  if (!kinds || kinds.some((kind) => kind !== "text" && kind !== "empty")) return false;
  const texts = grid.values[index]!.flatMap((value, offset) =>
    typeof value === "string" && value.trim() !== ""
      ? [{ text: value.trim(), column: grid.firstColumn + offset }]
      : [],
  );
  if (texts.length === 0 || texts.some(({ text }) => isFormLine(text))) return false;
  if (texts.length > 1) return true;
  const [only] = texts;
  if (only!.column <= nameColumn) return false;
  const { text } = normaliseHeading(only!.text);
  if (PER_PUPIL_GROUP.test(text) || PER_HUNDRED_GROUP.test(text)) return true;
  const merge = mergeAt(grid, grid.firstRow + index, only!.column);
  return (
    merge !== undefined && merge.lastColumn > merge.firstColumn && merge.firstColumn > nameColumn
  );
}

function isFormLine(text: string): boolean {
  const narrow = text.normalize("NFKC").replace(/\s+/gu, "");
  return (
    /^(?!其中).*:./u.test(narrow) ||
    /^(附件|附表|表)[\d一二三四五六七八九十ⅠⅡⅢⅣⅤⅥIVX-]*$/u.test(narrow) ||
    /(统计|一览|情况|汇总|明细|登记|调查|基础|数据|监测|评估|自评|申报|填报)+表(\(.*\))?$/u.test(
      narrow,
    ) ||
    /(单位|日期|时间|填表人|负责人|审核人):$/u.test(narrow) ||
    /^\d{4}年(\d{1,2}月)?(\d{1,2}日)?$|^\d{4}(-\d{4})?学年/u.test(narrow)
  );
}
