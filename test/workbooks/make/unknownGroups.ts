import { figures, known, plainStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Known headings under a group that may change what they mean. */
export function unknownGroups(): MadeWorkbook {
  const schools = seededSchools({ seed: 4137, primary: 20 });
  const sheet = new SheetPlan("小学");
  const [above, backbone, sports, rooms, grounds, ...rest] = plainStocks("primary");
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known("在校生数", "pupils", figures.pupils("primary")),
    ...[above!, backbone!, sports!],
    ...[rooms!, grounds!].map((column) => ({
      ...column,
      path: ["第三方实测", ...column.path],
    })),
    ...rest,
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Known headings under an unknown group are taken only after the user has confirmed them",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [{ code: "columnsUncertain", answer: { confirmed: true } }],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
