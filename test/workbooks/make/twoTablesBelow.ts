import { indexColumn, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

/** 小学 above and 初中 below on one sheet, each with its own title and headings. */
export function twoTablesBelow(): MadeWorkbook {
  const sheet = new SheetPlan("办学条件");
  const primary = seededSchools({ seed: 4106, primary: 20 });
  const junior = seededSchools({ seed: 4107, junior: 11, weak: { 2: { L1: 0.7 } } });
  const width = plainColumns("primary").length + 1;
  titleAbove(sheet, 0, 0, width, "表一  清江县小学办学条件");
  const first = placeTable(sheet, {
    top: 1,
    left: 0,
    columns: [indexColumn, ...plainColumns("primary")],
    lines: [...primary, { total: "合计", of: primary }],
  });
  const start = first.lastRow + 4;
  titleAbove(sheet, start - 1, 0, width, "表二  清江县初中办学条件");
  const second = placeTable(sheet, {
    top: start,
    left: 0,
    columns: [indexColumn, ...plainColumns("junior")],
    lines: [...junior, { total: "合计", of: junior }],
  });
  return {
    sheets: [sheet],
    truth: {
      shows: "Two tables one under the other: asked which one is meant",
      checks: [
        {
          sheet: "办学条件",
          standard: "2017",
          asked: [{ code: "whichTable", answer: { table: 0 } }],
          outcome: tableTruth(first, { standard: "2017", levels: ["primary"] }),
        },
        {
          sheet: "办学条件",
          standard: "2017",
          asked: [{ code: "whichTable", answer: { table: 1 } }],
          outcome: tableTruth(second, { standard: "2017", levels: ["junior"] }),
        },
      ],
    },
  };
}
