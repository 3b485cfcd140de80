import type { CellValue } from "../../src/sheet/CellValue";

/** Headings of a plain 2017 table in the order that `schoolRow` fills. */
export const headings2017: readonly string[] = [
  "学校名称",
  "办学类型",
  "在校生数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育艺术专任教师数",
  "教学及辅助用房面积（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
];

/** A primary school of 1,000 pupils that meets all seven limits; `change` replaces cells by heading. */
export function schoolRow(
  name: string,
  change: Readonly<Record<string, CellValue>> = {},
): CellValue[] {
  const row: CellValue[] = [name, "小学", 1000, 50, 12, 10, 5000, 8000, 210, 25];
  for (const [heading, value] of Object.entries(change)) {
    const index = headings2017.indexOf(heading);
    if (index < 0) throw new Error(`no such heading: ${heading}`);
    row[index] = value;
  }
  return row;
}
