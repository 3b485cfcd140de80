import { other } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { statisticsColumns } from "./build/statisticsColumns";
import { tableTruth } from "./build/tableTruth";

const GROUPS = [
  "招生数",
  "毕业生数",
  "复式班学生数",
  "寄宿生数",
  "进城务工人员随迁子女",
  "农村留守儿童",
];
const GRADES = ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级"];
const KINDS = ["计", "其中:女", "其中:少数民族", "其中:残疾", "本科", "音乐"];

/** The whole export, 300 columns wide: what the check needs stands far to the right among what it does not. */
export function wideExport(): MadeWorkbook {
  const schools = seededSchools({ seed: 4128, primary: 20, weak: { 10: { L5: 0.9 } } });
  const known = statisticsColumns("primary");
  const others = GROUPS.flatMap((group) =>
    GRADES.flatMap((grade) =>
      KINDS.map((kind, step) =>
        other([group, grade, kind], (school) => Math.floor(school.classes / (step + 1))),
      ),
    ),
  );
  const more = Array.from({ length: 300 - known.length - others.length }, (_, place) =>
    other(["资产及信息化", `指标${place + 1}`], (school) => school.classes % (place + 2)),
  );
  const columns = [
    ...known.slice(0, 13),
    ...others,
    ...known.slice(13, 29),
    ...more,
    ...known.slice(29),
  ];
  const sheet = new SheetPlan("小学");
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  sheet.freeze(4, 3);
  return {
    sheets: [sheet],
    truth: {
      shows: "300 columns: 本科 and 音乐 under groups that count pupils are no teachers",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [{ code: "artsHoldMusicAndArt", answer: { artsHoldMusicAndArt: true } }],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
