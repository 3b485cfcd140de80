import { plainColumns, known } from "./build/columns";
import { columnName } from "./build/columnName";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** A filter on the township has hidden the schools of two townships, one of them failing. */
export function hiddenRows(): MadeWorkbook {
  const schools = seededSchools({ seed: 4105, primary: 30, weak: { 16: { L5: 0.5 } } });
  const sheet = new SheetPlan("小学办学条件");
  const columns = [
    known("所属乡镇", "township", (school) => school.township),
    ...plainColumns("primary"),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  const shown = [...new Set(schools.map(({ township }) => township))].filter(
    (township) => !/龙泉|大坪/u.test(township),
  );
  const hidden = table.schools.filter(({ school }) => !shown.includes(school.township));
  for (const { row } of hidden) sheet.hideRow(row - 1);
  sheet.autoFilter(`A1:${columnName(columns.length - 1)}${schools.length + 1}`);
  const levels = ["primary"] as const;
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Rows that a filter has hidden: asked once whether they count; either answer is followed",
      checks: [
        {
          sheet: "小学办学条件",
          standard: "2017",
          asked: [{ code: "hiddenRows", answer: { hiddenRows: "count" } }],
          outcome: tableTruth(table, { standard: "2017", levels }),
        },
        {
          sheet: "小学办学条件",
          standard: "2017",
          asked: [{ code: "hiddenRows", answer: { hiddenRows: "leaveOut" } }],
          outcome: tableTruth(table, {
            standard: "2017",
            levels,
            schools: table.schools.filter((each) => !hidden.includes(each)),
            leftOut: hidden.map(({ school, row }) => [row, school.name, "hidden"]),
          }),
        },
      ],
    },
  };
}
