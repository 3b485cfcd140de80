import { plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

/** 小学 at the left, 初中 at the right, of different lengths, an empty column between them. */
export function twoTablesBeside(): MadeWorkbook {
  const sheet = new SheetPlan("Sheet1");
  const primary = seededSchools({ seed: 4108, primary: 22, weak: { 9: { L7: 0.9 } } });
  const junior = seededSchools({ seed: 4109, junior: 10 });
  const columns = plainColumns("primary");
  const right = columns.length + 1;
  titleAbove(sheet, 0, 0, columns.length, "小学");
  titleAbove(sheet, 0, right, columns.length, "初中");
  const first = placeTable(sheet, { top: 1, left: 0, columns, lines: primary });
  const second = placeTable(sheet, {
    top: 1,
    left: right,
    columns: plainColumns("junior"),
    lines: junior,
  });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Two tables side by side: asked which one is meant, the other one's cells stay out of it",
      checks: [
        {
          sheet: "Sheet1",
          standard: "2017",
          asked: [{ code: "whichTable", answer: { table: 0 } }],
          outcome: tableTruth(first, { standard: "2017", levels: ["primary"] }),
        },
        {
          sheet: "Sheet1",
          standard: "2017",
          asked: [{ code: "whichTable", answer: { table: 1 } }],
          outcome: tableTruth(second, { standard: "2017", levels: ["junior"] }),
        },
      ],
    },
  };
}
