import { known, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Two schools were pasted twice, one of them with other figures, one with a space in its name. */
export function duplicates(): MadeWorkbook {
  const schools = seededSchools({ seed: 4115, primary: 22 });
  const [same, changed] = [schools[5]!, schools[12]!];
  const again = { ...same, name: `${same.name.slice(0, 3)} ${same.name.slice(3)}` };
  const other = { ...changed, pupils: { ...changed.pupils, primary: changed.pupils.primary + 30 } };
  const sheet = new SheetPlan("小学");
  const columns = [
    known("所属乡镇", "township", (school) => school.township),
    ...plainColumns("primary"),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: [...schools, again, other] });
  const rowOf = new Map(table.schools.map(({ school, row }) => [school, row]));
  const doubtful = [changed, again, other];
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Schools listed twice: with the same figures counted once, with other figures not at all; the verdict stays open",
      checks: [
        {
          sheet: "小学",
          standard: "2017",
          outcome: tableTruth(table, {
            standard: "2017",
            levels: ["primary"],
            schools: table.schools.filter(({ school }) => !doubtful.includes(school)),
            leftOut: doubtful.map((school) => [rowOf.get(school)!, school.name, "repeated"]),
            openRows: doubtful.length,
          }),
        },
      ],
    },
  };
}
