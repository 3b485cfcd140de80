import type { Level } from "../../../src/standards/Level";
import { indexColumn, known, plainColumns } from "./build/columns";
import { countyTruths } from "./build/countyTruths";
import type { Column } from "./build/Column";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable, type Line } from "./build/placeTable";
import type { School } from "./build/School";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { columnTruths } from "./build/tableTruth";
import { titleAbove } from "./build/titleAbove";

const COUNTIES: readonly (readonly [prefecture: string, county: string])[] = [
  ["江州市", "清江县"],
  ["江州市", "东平县"],
  ["江州市", "江城区"],
  ["江州市", "龙山县"],
  ["云岭市", "云台区"],
  ["云岭市", "南华县"],
  ["云岭市", "石泉县"],
  ["云岭市", "白河县"],
];

/** Eight counties of two prefectures, their names merged down the rows, a subtotal under each. */
export function manyCounties(): MadeWorkbook {
  const counties = COUNTIES.map(([prefecture, county], place) =>
    seededSchools({
      seed: 4200 + place,
      ...{ prefecture, county, primary: 6, junior: 3, spread: place === 3 ? 9 : 0.7 },
      ...(place === 1 && { weak: { 2: { L2: 0.4 } } }),
      ...(place === 5 && { weak: { 7: { L1: 0.9 } } }),
    }),
  );
  const schools = counties.flat();
  const sheet = new SheetPlan("全市汇总");
  const firstOf = (key: "prefecture" | "county") => (school: School) =>
    schools.find((each) => each[key] === school[key]) === school ? school[key] : null;
  const columns: Column[] = [
    indexColumn,
    known("市州", "prefecture", firstOf("prefecture")),
    known("县（市、区）", "county", firstOf("county")),
    known("学段", "level", (school) => (levelOf(school) === "primary" ? "小学" : "初中")),
    ...plainColumns("primary").map((column) => ({
      ...column,
      cell: (school: School, place: number) =>
        plainColumns(levelOf(school))
          .find(({ field }) => field === column.field)!
          .cell(school, place),
    })),
  ];
  titleAbove(sheet, 0, 0, columns.length, "两市义务教育学校办学条件汇总表（2026年）");
  const lines = counties.flatMap((own): Line[] => [...own, { total: "小计", of: own }]);
  const table = placeTable(sheet, {
    ...{ top: 1, left: 0, columns },
    lines: [...lines, { total: "总计", of: schools }],
  });
  const rowOf = new Map(table.schools.map(({ school, row }) => [school, row - 1]));
  for (const own of counties) sheet.merge(rowOf.get(own[0]!)!, 2, rowOf.get(own.at(-1)!)! + 1, 2);
  for (const part of [counties.slice(0, 4), counties.slice(4)])
    sheet.merge(rowOf.get(part[0]![0]!)!, 1, rowOf.get(part.at(-1)!.at(-1)!)! + 1, 1);
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Eight counties in one table, merged names and subtotals: one result per county and level",
      checks: [
        {
          sheet: "全市汇总",
          standard: "2017",
          outcome: {
            kind: "counties",
            headingRows: table.headingRows,
            columns: columnTruths(table),
            counties: countyTruths(table, "2017"),
            leftOut: table.leftOut,
            unreadable: [],
          },
        },
      ],
    },
  };
}

function levelOf(school: School): Level {
  return school.pupils.primary > 0 ? "primary" : "junior";
}
