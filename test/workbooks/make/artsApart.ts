import { figures, known, plainStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** 艺术 beside 音乐 and 美术, counting only who teaches neither of them. */
export function artsApart(): MadeWorkbook {
  const schools = seededSchools({ seed: 4122, primary: 24 });
  const sheet = new SheetPlan("小学");
  const of = (kind: Parameters<typeof figures.teacher>[1]) => figures.teacher("primary", kind);
  const group = "分学科专任教师（人）";
  const stocks = plainStocks("primary");
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known("在校学生数", "pupils", figures.pupils("primary")),
    ...stocks.slice(0, 2),
    known([group, "体育"], "sportsTeachers", of("sports")),
    known([group, "音乐"], "musicTeachers", of("music")),
    known([group, "美术"], "fineArtTeachers", of("fineArt")),
    known([group, "艺术"], "artsTeachers", of("otherArts")),
    ...stocks.slice(3),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows: "艺术 that does not hold 音乐 and 美术: asked, and then all four are added",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [
            { code: "artsHoldMusicAndArt", answer: { artsHoldMusicAndArt: false } },
            { code: "columnsUncertain", answer: { confirmed: true }, optional: true },
          ],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
