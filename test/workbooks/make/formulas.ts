import { figures, indexColumn, known, other, plainStocks } from "./build/columns";
import type { Column } from "./build/Column";
import { columnName } from "./build/columnName";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import type { School } from "./build/School";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

const GRADES = ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级"];
const FIRST_ROW = 3;

/** Figures that are formulas: pupils as the sum of six grades, areas from another sheet. */
export function formulas(): MadeWorkbook {
  const schools = seededSchools({ seed: 4127, primary: 24, weak: { 1: { L4: 0.9 } } });
  const sheet = new SheetPlan("小学");
  const areas = new SheetPlan("校舍");
  areas.put(0, 0, "校舍台账（不动产登记）");
  schools.forEach((school, place) => {
    areas.put(place + 1, 0, figures.netTeachingArea(school) - 120);
    areas.put(place + 1, 1, 120);
  });
  const grade = (school: School, step: number): number => {
    const { primary } = school.pupils;
    return Math.floor(primary / 6) + (step < primary % 6 ? 1 : 0);
  };
  const columns: Column[] = [
    indexColumn,
    known("学校名称", "schoolName", (school) => school.name),
    ...GRADES.map((name, step) => other(["在校生数", name], (school) => grade(school, step))),
    known(["在校生数", "合计"], "pupils", (school, place) => ({
      formula: `SUM(${columnName(2)}${place + FIRST_ROW}:${columnName(7)}${place + FIRST_ROW})`,
      value: school.pupils.primary,
    })),
    ...plainStocks("primary").map((column) =>
      column.field === "teachingArea"
        ? {
            ...column,
            cell: (school: School, place: number) => ({
              formula: `校舍!A${place + 2}+校舍!B${place + 2}`,
              value: figures.netTeachingArea(school),
            }),
          }
        : column,
    ),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet, areas],
    truth: {
      shows: "Formulas instead of values: pupils summed over grades, areas from another sheet",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
        {
          sheet: "校舍",
          standard: "2017",
          outcome: { kind: "notRecognised", failures: ["noHeading"] },
        },
      ],
    },
  };
}
