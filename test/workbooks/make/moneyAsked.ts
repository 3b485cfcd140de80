import { plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Equipment in 百元 without a word about it: 20–40 per pupil is neither 元 nor 万元, and so is asked. */
export function moneyAsked(): MadeWorkbook {
  const schools = seededSchools({ seed: 4125, primary: 20 });
  const sheet = new SheetPlan("小学");
  const columns = plainColumns("primary", { heading: "教学仪器设备值", factor: 100 });
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  const meaning = { field: "equipmentValue", basis: "total", factor: 100 };
  return {
    sheets: [sheet],
    truth: {
      shows: "Money whose size says no unit is asked about, and the answer is taken",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [{ code: "unclearUnit", answer: { columns: { 教学仪器设备值: meaning } } }],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
