import { figures, known, plainStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** 在校生数 beside 初中部学生数: here the former are the primary pupils only. */
export function unclearPupils(): MadeWorkbook {
  const schools = seededSchools({ seed: 4134, primary: 18, nineYear: 2 });
  const sheet = new SheetPlan("小学");
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known("办学类型", "schoolType", (school) => school.type),
    known("在校生数", "primaryPupils", figures.pupils("primary")),
    known("初中部学生数", "juniorPupils", figures.pupils("junior")),
    ...plainStocks("primary"),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  const answer = { columns: { 在校生数: { field: "primaryPupils", basis: "total", factor: 1 } } };
  return {
    sheets: [sheet],
    truth: {
      shows:
        "在校生数 beside the pupils of one level: of the whole school or of the other level is asked",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [{ code: "unclearPupils", answer }],
          outcome: tableTruth(table, {
            standard: "2017",
            levels: ["primary"],
            notices: ["combinedSplit"],
          }),
        },
      ],
    },
  };
}
