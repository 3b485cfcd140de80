import { plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** 河口镇前进学校: neither sheet nor column nor name says which level is meant. */
export function noLevel(): MadeWorkbook {
  const schools = seededSchools({ seed: 4135, primary: 20 }).map((school) => ({
    ...school,
    name: school.name.replace(/(中心)?小学$/u, "学校"),
  }));
  const sheet = new SheetPlan("Sheet1");
  const columns = plainColumns("primary").filter(({ field }) => field !== "schoolType");
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows: "A table that says no level is asked for it",
      checks: [
        {
          sheet: "Sheet1",
          standard: "2017",
          asked: [{ code: "noLevel", answer: { level: "primary" } }],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
