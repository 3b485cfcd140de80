import { indexColumn, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

/** A bureau's own table: starts at D9 under title and notes, a row of units, footers with signatures. */
export function plainOffset(): MadeWorkbook {
  const schools = seededSchools({ seed: 4104, primary: 26, weak: { 2: { L4: 0.95 } } });
  const sheet = new SheetPlan("小学");
  const columns = [
    indexColumn,
    ...plainColumns("primary", { heading: "教学仪器设备值", factor: 10_000, unit: "万元" }),
  ];
  titleAbove(sheet, 1, 3, columns.length, "清江县义务教育优质均衡发展小学办学条件统计表");
  sheet.put(3, 3, "填报单位：清江县教育局基教股（公章）");
  sheet.put(3, 10, "填报日期：2026年9月10日");
  sheet.put(5, 3, "说明：1.本表按2026/2027学年初数据填写；2.面积均为产权面积。");
  sheet.put(6, 3, "3.教师均为在编在岗专任教师。");
  const lines = [
    ...schools,
    { total: "合  计", of: schools },
    "blank" as const,
    { note: "注：教学点数据已并入所属中心校。" },
    { note: "填表人：李明    审核人：王芳    单位负责人（签字）：", at: 0 },
  ];
  const table = placeTable(sheet, { top: 8, left: 3, columns, lines, unitRow: true });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Table from D9 under title and notes, units in a row of their own, notes and signatures below",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
