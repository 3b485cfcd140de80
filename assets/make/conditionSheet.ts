import type { BasicStocks } from "./basicStocks";
import type { SchoolRow } from "./conditions";
import { SheetBuilder } from "./sheetBuilder";

const HEADINGS = [
  "学校名称",
  "办学类型",
  "城乡",
  "小学部学生数",
  "初中部学生数",
  "高中部学生数",
  "班数",
  "高于规定学历教师数",
  "县级以上骨干教师数",
  "体育艺术专任教师数",
  "教学及辅助用房面积（㎡）",
  "体育运动场馆面积（㎡）",
  "教学仪器设备值（万元）",
  "网络多媒体教室数（间）",
  "计算机台数（台）",
  "图书册数（册）",
  "专任教师数",
  "中级及以上专业技术职务教师数",
];
// Wide enough for 十二年一贯制学校, and for every heading in two lines; the names stay while the rest is scrolled.
const WIDTHS = [144, 122, 42, 60, 60, 60, 42, 80, 80, 80, 94, 94, 94, 94, 82, 82, 82, 108];
const FIRST_ROW = 2;

/** A sheet of one level's conditions: title, one heading row, a row per school, a row of sums. */
export function conditionSheet(
  name: string,
  title: string,
  rows: readonly SchoolRow[],
  basics: readonly BasicStocks[],
  unreadable: Record<string, string>,
): SheetBuilder {
  const sheet = new SheetBuilder(name, WIDTHS, { rows: 2, columns: 1 }, { 0: 36, 1: 44 });
  HEADINGS.forEach((_, column) => sheet.put(0, column, column === 0 ? title : undefined, "title"));
  sheet.merge(0, 0, 0, HEADINGS.length - 1);
  HEADINGS.forEach((heading, column) => sheet.put(1, column, heading, "heading"));
  const columns = rows.map(({ school, classes, stocks }, index) => [
    school.primary,
    school.junior,
    school.senior,
    unreadable[school.name] ?? classes,
    stocks.degree,
    stocks.backbone,
    stocks.arts,
    stocks.rooms,
    stocks.grounds,
    stocks.equipment,
    stocks.multimedia,
    basics[index]?.computers,
    basics[index]?.books,
    basics[index]?.teachers,
    basics[index]?.titled,
  ]);
  rows.forEach(({ school }, index) => {
    const row = FIRST_ROW + index;
    sheet.put(row, 0, school.name, "text");
    sheet.put(row, 1, school.type, "text");
    sheet.put(row, 2, school.place, "centred");
    columns[index]?.forEach((value, column) =>
      sheet.put(row, column + 3, value, column === 9 ? "two" : "whole"),
    );
  });
  const total = FIRST_ROW + rows.length;
  ["合计", undefined, undefined].forEach((text, column) =>
    sheet.put(total, column, text, "totalText"),
  );
  for (let column = 3; column < HEADINGS.length; column += 1) {
    const letter = String.fromCharCode(65 + column);
    const sum = columns.reduce(
      (so, values) =>
        so + (typeof values[column - 3] === "number" ? Number(values[column - 3]) : 0),
      0,
    );
    const value = Math.round(sum * 100) / 100;
    sheet.formula(
      total,
      column,
      `=SUM(${letter}${FIRST_ROW + 1}:${letter}${total})`,
      value,
      column === 12 ? "totalTwo" : "totalWhole",
    );
  }
  return sheet;
}
