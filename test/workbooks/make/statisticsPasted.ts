import { indexColumn } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { statisticsColumns } from "./build/statisticsColumns";
import { tableTruth } from "./build/tableTruth";

/** The same export pasted as values: no merges, a group's text over its first column only, an index column before. */
export function statisticsPasted(): MadeWorkbook {
  const schools = seededSchools({ seed: 4102, junior: 21, weak: { 4: { L5: 0.88 } } });
  const sheet = new SheetPlan("初中");
  const columns = [indexColumn, ...statisticsColumns("junior")];
  const lines = [...schools, { total: "合计", of: schools, as: "values" as const }];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines, stacking: "pasted" });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Stacked headings pasted as values, without merges; 专科 is not above a junior teacher's degree",
      checks: [
        {
          sheet: "初中",
          standard: "2017",
          asked: [{ code: "artsHoldMusicAndArt", answer: { artsHoldMusicAndArt: true } }],
          outcome: tableTruth(table, { standard: "2017", levels: ["junior"] }),
        },
      ],
    },
  };
}
