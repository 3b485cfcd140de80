import { indexColumn, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import type { CellInput } from "./build/SheetPlan";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Collected from schools by mail: numbers as text, full-width, with thousands separators; names with breaks and spaces. */
export function textFigures(): MadeWorkbook {
  const schools = seededSchools({ seed: 4116, primary: 25, weak: { 6: { L1: 0.9 } } });
  const sheet = new SheetPlan("小学汇总");
  const headings: Readonly<Record<string, string>> = {
    学校名称: "学 校\n名 称",
    在校生数: "在校\n学生数（人）",
    教学及辅助用房面积: "教学及辅助\n用房面积（㎡）",
    体育运动场馆面积: "体育运动场馆面积\n（单位：平方米）",
    网络多媒体教室数: "网络多媒体教室数　（间）",
    "教学仪器设备值（万元）": "教学仪器设备值\n（万 元）",
  };
  const columns = [indexColumn, ...plainColumns("primary")].map((column) => ({
    ...column,
    path: column.path.map((text) => headings[text] ?? text),
  }));
  const table = placeTable(sheet, {
    top: 0,
    left: 0,
    columns,
    lines: schools,
    write: (input, { field }) =>
      field === "schoolName" ? brokenName(String(input)) : asText(input),
  });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Numbers kept as text in every fashion, line breaks and full-width characters in headings and names",
      checks: [
        {
          sheet: "小学汇总",
          standard: "2017",
          outcome: tableTruth(table, {
            standard: "2017",
            levels: ["primary"],
            notices: ["textNumbers"],
          }),
        },
      ],
    },
  };
}

/** Whole numbers by their last digit: as they are, as text, full-width, with separators, with spaces around. */
function asText(input: CellInput): CellInput {
  if (typeof input !== "number" || !Number.isInteger(input)) return input;
  const grouped = String(input).replace(/\B(?=(\d{3})+$)/gu, ",");
  const wide = String(input).replace(/\d/gu, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  );
  return [input, String(input), wide, grouped, ` ${input} `, input][input % 6]!;
}

function brokenName(name: string): string {
  const middle = Math.floor(name.length / 2);
  const gap = ["", " ", "\n", "", "　"][name.length % 5]!;
  return `${name.slice(0, middle)}${gap}${name.slice(middle)}`;
}
