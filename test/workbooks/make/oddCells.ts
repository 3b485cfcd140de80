import { indexColumn, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable, type Oddity } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Everything that people and formulas leave in a cell where a figure belongs. */
export function oddCells(): MadeWorkbook {
  const schools = seededSchools({ seed: 4126, primary: 28 });
  const name = (place: number) => schools[place]!.name;
  const pupils = (place: number) => schools[place]!.pupils.primary;
  const odd: Oddity[] = [
    { school: name(1), field: "backboneTeachers", cell: "—", reads: "blank" },
    { school: name(2), field: "backboneTeachers", cell: "/", reads: "blank" },
    { school: name(3), field: "multimediaRooms", cell: "无", reads: "blank" },
    { school: name(4), field: "sportsArea", cell: "缺", reads: "blank" },
    { school: name(5), field: "aboveDegreeTeachers", cell: "95%", reads: "text" },
    { school: name(6), field: "teachingArea", cell: "约3000", reads: "text" },
    {
      school: name(7),
      field: "teachingArea",
      cell: { formula: "1/0", value: "#DIV/0!" },
      reads: "error",
    },
    {
      school: name(8),
      field: "sportsArea",
      cell: { value: 46275, format: "yyyy/m/d" },
      reads: "date",
    },
    { school: name(9), field: "multimediaRooms", cell: -4, reads: "negative" },
    { school: name(10), field: "pupils", cell: pupils(10) + 0.5, reads: "notWhole" },
    { school: name(11), field: "sportsArtTeachers", cell: pupils(11) * 3, reads: "absurd" },
    { school: name(12), field: "equipmentValue", cell: true, reads: "boolean" },
    { school: name(13), field: "sportsArea", cell: null, reads: "blank" },
    { school: name(14), field: "sportsArea", cell: "　", reads: "blank" },
  ];
  const sheet = new SheetPlan("小学");
  const columns = [indexColumn, ...plainColumns("primary")];
  const lines = [...schools, { total: "合计", of: schools, as: "values" as const }];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines, odd });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "—, /, 无, 缺 and blanks are missing; 95%, words, errors, dates, negative and absurd figures are findings; nothing of them is computed with",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          outcome: tableTruth(table, { standard: "2017", levels: ["primary"] }),
        },
      ],
    },
  };
}
