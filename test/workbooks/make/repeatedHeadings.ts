import { known, plainStocks, figures } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeHeadings } from "./build/placeHeadings";
import { placeTable, type Line } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

const ROWS_PER_PAGE = 12;

/** Printed pages: two heading rows again over every twelve schools, blank rows in between. */
export function repeatedHeadings(): MadeWorkbook {
  const schools = seededSchools({ seed: 4136, primary: 30, weak: { 17: { L7: 0.86 } } });
  const sheet = new SheetPlan("小学");
  const [above, backbone, sports, ...stocks] = plainStocks("primary");
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known(["在校生", "学生数（人）"], "pupils", figures.pupils("primary")),
    ...[above!, backbone!, sports!].map((column) => ({
      ...column,
      path: ["专任教师（人）", ...column.path],
    })),
    ...stocks,
  ];
  const blanks: Line[] = ["blank", "blank"];
  const lines = schools.flatMap((school, place): Line[] =>
    place > 0 && place % ROWS_PER_PAGE === 0 ? [...blanks, school] : [school],
  );
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines });
  for (const { row } of table.schools.filter(
    (_, place) => place > 0 && place % ROWS_PER_PAGE === 0,
  ))
    placeHeadings(sheet, row - 3, 0, columns, "merged");
  return {
    sheets: [sheet],
    truth: {
      shows: "The headings again on every printed page belong to one table",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          asked: [{ code: "columnsUncertain", answer: { confirmed: true }, optional: true }],
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
