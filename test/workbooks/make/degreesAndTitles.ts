import { figures, known, other, plainStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Degrees and titles in flat columns of one heading row: L1, B7 and B8 are sums of them. */
export function degreesAndTitles(): MadeWorkbook {
  const schools = seededSchools({ seed: 4121, junior: 20, weak: { 5: { L1: 0.9 } } });
  const sheet = new SheetPlan("初中教师及办学条件");
  const of = (kind: Parameters<typeof figures.teacher>[1]) => figures.teacher("junior", kind);
  const stocks = plainStocks("junior");
  const columns = [
    known("学校名称", "schoolName", (school) => school.name),
    known("学生数", "pupils", figures.pupils("junior")),
    other("教职工数", (school) => school.teachers.junior.all + 5),
    known("专任教师数", "teachers", of("all")),
    known("博士研究生教师数", "doctorTeachers", of("doctor")),
    known("硕士研究生教师数", "masterTeachers", of("master")),
    known("本科学历教师数", "bachelorTeachers", of("bachelor")),
    known("专科学历教师数", "collegeTeachers", of("college")),
    known("正高级教师数", "fullSeniorTitleTeachers", of("fullSenior")),
    known("副高级教师数", "associateSeniorTitleTeachers", of("associateSenior")),
    known("中级职称教师数", "intermediateTitleTeachers", of("intermediate")),
    ...stocks.slice(1),
    known("计算机台数", "computers", (school) => school.stocks.computers),
    known("图书册数", "books", (school) => school.stocks.books),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Degrees and titles add up to L1, B7 and B8: 本科 and above for a junior school, 中级 and above",
      checks: (["2017", "2012"] as const).map((standard) => ({
        sheet: sheet.name,
        standard,
        outcome: tableTruth(table, { standard, levels: ["junior"] }),
      })),
    },
  };
}
