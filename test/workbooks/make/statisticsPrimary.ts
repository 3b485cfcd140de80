import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { statisticsColumns } from "./build/statisticsColumns";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

/** The statistics system's export as it comes: four merged heading rows, frozen panes, a total at the end. */
export function statisticsPrimary(): MadeWorkbook {
  const schools = seededSchools({
    seed: 4101,
    primary: 30,
    weak: { 7: { L2: 0.9 }, 19: { L2: 0 } },
  });
  const sheet = new SheetPlan("小学");
  const columns = statisticsColumns("primary");
  titleAbove(sheet, 0, 0, columns.length, "清江县2026/2027学年初小学办学条件统计");
  const lines = [...schools, { total: "合计", of: schools }];
  const table = placeTable(sheet, { top: 1, left: 0, columns, lines });
  sheet.freeze(5, 3);
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Four merged heading rows of the statistics system: degrees, subjects and areas become indicators; 艺术 holds 音乐 and 美术",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [{ code: "artsHoldMusicAndArt", answer: { artsHoldMusicAndArt: true } }],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
        {
          sheet: "小学",
          standard: "2012",
          given: { artsHoldMusicAndArt: true },
          outcome: tableTruth(table, {
            standard: "2012",
            levels: ["primary"],
            notices: ["noSchoolRule"],
          }),
        },
      ],
    },
  };
}
