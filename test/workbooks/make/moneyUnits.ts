import { indexColumn, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";
import type { Check } from "../truth/Truth";

/** The same equipment in 元, 千元 and 万元: the unit in the heading, in a line above, and only in the figures' size. */
export function moneyUnits(): MadeWorkbook {
  const schools = seededSchools({ seed: 4124, primary: 20, weak: { 3: { L6: 0.9 } } });
  const cases = [
    { sheet: "小学（元）", heading: "教学仪器设备值（元）", factor: 1, notices: [] },
    {
      sheet: "小学（千元）",
      heading: "教学仪器设备值",
      factor: 1000,
      above: "单位：人、㎡、千元",
      notices: [],
    },
    {
      sheet: "小学（万元）",
      heading: "教学仪器设备值",
      factor: 10_000,
      above: "单位：万元",
      notices: [],
    },
    { sheet: "小学（大数）", heading: "仪器设备值", factor: 1, notices: ["unitAssumed"] },
    { sheet: "小学（小数）", heading: "仪器设备值", factor: 10_000, notices: ["unitAssumed"] },
  ];
  const made = cases.map(({ sheet: name, heading, factor, above, notices }) => {
    const sheet = new SheetPlan(name);
    const columns = [indexColumn, ...plainColumns("primary", { heading, factor })];
    titleAbove(sheet, 0, 0, columns.length, "清江县小学办学条件");
    if (above) sheet.put(1, columns.length - 2, above);
    const table = placeTable(sheet, { top: 2, left: 0, columns, lines: schools });
    const check: Check = {
      sheet: name,
      standard: "2017",
      outcome: tableTruth(table, { standard: "2017", levels: ["primary"], notices }),
    };
    return { sheet, check };
  });
  return {
    sheets: made.map(({ sheet }) => sheet),
    truth: {
      shows:
        "元, 千元 and 万元 by heading, by a line above the table, and by the size of the figures, which is said",
      checks: made.map(({ check }) => check),
    },
  };
}
