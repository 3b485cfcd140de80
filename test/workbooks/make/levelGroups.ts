import { levelColumns } from "./build/levelColumns";
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
  const columns = levelColumns();
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
