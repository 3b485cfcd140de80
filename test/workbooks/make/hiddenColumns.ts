import { figures, indexColumn, known, other, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Columns folded away for printing: codes, last year's figures, and two that the check needs. */
export function hiddenColumns(): MadeWorkbook {
  const schools = seededSchools({ seed: 4132, primary: 24, weak: { 13: { L3: 0.5 } } });
  const sheet = new SheetPlan("小学（打印版）");
  const columns = [
    indexColumn,
    known("学校标识码", "schoolCode", (school) => school.code),
    ...plainColumns("primary").slice(0, 3),
    other("在校生数（2025年）", (school) => figures.pupils("primary")(school) - 7),
    ...plainColumns("primary").slice(3),
    other("备注", (_school, place) => (place % 9 === 4 ? "新建" : null)),
  ];
  const hidden = ["学校标识码", "在校生数（2025年）", "县级以上骨干教师数", "体育、艺术专任教师数"];
  columns.forEach(({ path }, index) => {
    if (hidden.includes(path[0]!)) sheet.hideColumn(index);
  });
  const lines = [...schools, { total: "合计", of: schools }];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines });
  sheet.freeze(1, 5);
  return {
    sheets: [sheet],
    truth: {
      shows: "Hidden columns count as any other; last year's pupils are not this year's",
      checks: [
        {
          sheet: sheet.name,
          standard: "2017",
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
