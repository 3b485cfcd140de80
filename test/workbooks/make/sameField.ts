import { figures, other, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Two columns say the same: 教辅用房面积 beside 教学及辅助用房面积, and 在校生数 twice. */
export function sameField(): MadeWorkbook {
  const schools = seededSchools({ seed: 4133, primary: 20, weak: { 8: { L4: 0.9 } } });
  const areas = new SheetPlan("小学");
  const withAreas = [
    ...plainColumns("primary"),
    other("教辅用房面积", (school) => figures.netTeachingArea(school) * 2),
  ];
  const first = placeTable(areas, { top: 0, left: 0, columns: withAreas, lines: schools });
  const pupils = new SheetPlan("小学（二）");
  const withPupils = [
    ...plainColumns("primary"),
    other("在校生数", (school) => school.pupils.primary - 12),
  ];
  const second = placeTable(pupils, { top: 0, left: 0, columns: withPupils, lines: schools });
  return {
    sheets: [areas, pupils],
    truth: {
      shows: "Two columns for one figure: asked which one is meant",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [{ code: "sameField", answer: { columns: { 教辅用房面积: "none" } } }],
          outcome: tableTruth(first, { standard: "2017", levels: ["primary"] }),
        },
        {
          sheet: "小学（二）",
          standard: "2017",
          asked: [{ code: "sameField", answer: { columns: { "在校生数#2": "none" } } }],
          outcome: tableTruth(second, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
