import { indexColumn, plainColumns } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth, type Asked } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

/** 一、小学 and 二、初中 over the schools say the level; names such as 梅岭学校 say none. */
export function blockLevels(): MadeWorkbook {
  const primary = seededSchools({ seed: 4111, primary: 20, weak: { 11: { L2: 0.5 } } });
  const junior = seededSchools({ seed: 4112, junior: 10 });
  const plain = <School extends { name: string }>(schools: readonly School[]): School[] =>
    schools.map((school, place) =>
      place % 4 === 1
        ? { ...school, name: school.name.replace(/(中心)?小学|(第.)?初级中学/u, "学校") }
        : school,
    );
  const [small, large] = [plain(primary), plain(junior)];
  const sheet = new SheetPlan("2026年");
  const columns = [
    indexColumn,
    ...plainColumns("primary").filter(({ field }) => field !== "schoolType"),
  ];
  titleAbove(sheet, 0, 0, columns.length, "清江县义务教育学校办学条件（2026年）");
  const table = placeTable(sheet, {
    top: 1,
    left: 0,
    columns: columns.map((column) => ({
      ...column,
      cell: (school, place) =>
        juniorCell(column.field, school.pupils.junior > 0)?.cell(school, place) ??
        column.cell(school, place),
    })),
    lines: [
      { block: "一、小学" },
      ...small,
      { total: "小学小计", of: small, as: "values" },
      { block: "二、初中" },
      ...large,
      { total: "初中小计", of: large, as: "values" },
    ],
  });
  const asked: Asked = { standard: "2017", levels: ["primary", "junior"] };
  return {
    sheets: [sheet],
    truth: {
      shows: "Block headings in the rows say the level of the schools under them",
      checks: [{ sheet: "2026年", standard: "2017", outcome: tableTruth(table, asked) }],
    },
  };
}

/** In a junior school's row the same column holds the junior pupils and teachers. */
function juniorCell(field: string | undefined, isJunior: boolean) {
  return isJunior ? plainColumns("junior").find((column) => column.field === field) : undefined;
}
