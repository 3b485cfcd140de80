import { figures, known, plainStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Every school in one row: pupils and teachers under 小学 / 初中, the stocks of combined schools whole. */
export function levelGroups(): MadeWorkbook {
  const schools = seededSchools({
    seed: 4113,
    primary: 16,
    junior: 6,
    nineYear: 3,
    completeSecondary: 2,
    twelveYear: 1,
    weak: { 23: { L4: 0.92 } },
  });
  const sheet = new SheetPlan("义务教育学校");
  const sums = { sums: true };
  const shared = plainStocks("primary").slice(3);
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known("学校类型", "schoolType", (school) => school.type),
    known(["在校生数", "小学"], "primaryPupils", figures.pupils("primary"), sums),
    known(["在校生数", "初中"], "juniorPupils", figures.pupils("junior"), sums),
    known(["在校生数", "高中"], "seniorPupils", (school) => school.pupils.senior, sums),
    ...(["primary", "junior"] as const).flatMap((level) => {
      const group = { primary: "小学教师（人）", junior: "初中教师（人）" }[level];
      return plainStocks(level)
        .slice(0, 3)
        .map((column) => ({ ...column, path: [group, ...column.path] }));
    }),
    ...shared,
  ];
  const lines = [...schools, { total: "合计", of: schools }];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines });
  sheet.freeze(2, 1);
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Both levels in one table: nine-year, complete secondary and twelve-year schools split by 1 : 1.1 : 1.32, teachers by level",
      checks: [
        {
          sheet: "义务教育学校",
          standard: "2017",
          asked: [{ code: "columnsUncertain", answer: { confirmed: true }, optional: true }],
          outcome: tableTruth(table, {
            standard: "2017",
            levels: ["primary", "junior"],
            notices: ["combinedSplit"],
          }),
        },
      ],
    },
  };
}
