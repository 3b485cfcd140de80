import type { Column } from "./build/Column";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { statisticsColumns } from "./build/statisticsColumns";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

/** Six rows of headings, then a row that numbers the columns: 甲 乙 1 2 3. */
export function statisticsSixRows(): MadeWorkbook {
  const schools = seededSchools({ seed: 4103, primary: 24, weak: { 3: { L6: 0.93 } } });
  const sheet = new SheetPlan("2026小学");
  const columns = statisticsColumns("primary").map(inSection);
  titleAbove(sheet, 0, 0, columns.length, "小学基本情况一览表");
  sheet.put(1, 0, "填报单位：清江县教育局");
  const lines = [...schools, { total: "总　计", of: schools }];
  const table = placeTable(sheet, { top: 3, left: 0, columns, lines, numberRow: true });
  sheet.freeze(table.headingRows.at(-1)!, 3);
  return {
    sheets: [sheet],
    truth: {
      shows: "Six heading rows under sections of the form, and a row that numbers the columns",
      checks: [
        {
          sheet: "2026小学",
          standard: "2017",
          asked: [
            { code: "artsHoldMusicAndArt", answer: { artsHoldMusicAndArt: true } },
            { code: "columnsUncertain", answer: { confirmed: true }, optional: true },
          ],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}

/** The form's sections stand over everything, and one more level over the assets. */
function inSection(column: Column): Column {
  const [first = ""] = column.path;
  if (/^占地/u.test(first)) {
    const [group, ...rest] = column.path;
    return { ...column, path: ["办学条件", "占地面积及其他", group!, ...rest] };
  }
  if (/建筑/u.test(first)) return { ...column, path: ["办学条件", ...column.path] };
  if (/教师|教职工/u.test(first)) return { ...column, path: ["教师情况", ...column.path] };
  return { ...column, path: ["学校及学生情况", ...column.path] };
}
