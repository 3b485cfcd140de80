import { figures, known, plainStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import type { School } from "./build/School";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** A nine-year school's teachers in one figure: nobody can tell which of them teach which level. */
export function sharedTeachers(): MadeWorkbook {
  const schools = seededSchools({ seed: 4114, primary: 14, junior: 6, nineYear: 2 });
  const sheet = new SheetPlan("办学条件");
  const own = (school: School) => (school.pupils.primary > 0 ? "primary" : "junior");
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known("办学类型", "schoolType", (school) => school.type),
    known("小学部学生数", "primaryPupils", figures.pupils("primary")),
    known("初中部学生数", "juniorPupils", figures.pupils("junior")),
    known("高于规定学历教师数", "aboveDegreeTeachers", (school) =>
      figures.above(own(school))(school),
    ),
    known(
      "县级以上骨干教师数",
      "backboneTeachers",
      (school) => school.teachers[own(school)].backbone,
    ),
    known("体艺教师数", "sportsArtTeachers", (school) => figures.sportsArts(own(school))(school)),
    ...plainStocks("primary").slice(3),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows: "One figure for the teachers of a combined school: its teacher indicators stay open",
      checks: [
        {
          sheet: "办学条件",
          standard: "2017",
          outcome: tableTruth(table, {
            standard: "2017",
            levels: ["primary", "junior"],
            sharedTeachers: true,
            notices: ["combinedSplit", "sharedTeachersUnclear"],
          }),
        },
      ],
    },
  };
}
