import { known, plainColumns, basicStocks } from "./build/columns";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";
import { tableTruth } from "./build/tableTruth";

/** Teaching points of 49 and 50 pupils, a special, a vocational and a private school, one of a company. */
export function scope(): MadeWorkbook {
  const drawn = seededSchools({
    seed: 4117,
    primary: 24,
    teachingPoints: [49, 50, 96],
    weak: { 8: { L7: 0.9 } },
  });
  const changes: Readonly<Record<number, { name?: string; type?: string; owner?: string }>> = {
    10: { name: "清江县特殊教育学校", type: "特殊教育学校" },
    13: { name: "清江县职业技术教育中心", type: "职业学校" },
    17: { name: "清江县新星小学", owner: "民办" },
    20: { name: "清江矿业集团子弟小学", owner: "地方企业" },
  };
  const schools = drawn.map((school, place) => ({ ...school, ...changes[place] }));
  const point = schools.find(({ type, pupils }) => /教学点/u.test(type) && pupils.primary === 49)!;
  const sheet = new SheetPlan("小学（含教学点）");
  const [name, type, ...rest] = plainColumns("primary");
  const columns = [
    name!,
    type!,
    known("举办者类型", "owner", (school) => school.owner),
    ...rest,
    ...basicStocks("primary"),
  ];
  const lines = [...schools, { total: "合计", of: schools }];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines });
  const levels = ["primary"] as const;
  return {
    sheets: [sheet],
    truth: {
      shows:
        "Who counts: 2017 leaves out 49 pupils, special and vocational schools; 2012 also every teaching point, private and company schools; a click puts back",
      checks: [
        {
          sheet: sheet.name,
          standard: "2017",
          outcome: tableTruth(table, { standard: "2017", levels }),
        },
        {
          sheet: sheet.name,
          standard: "2012",
          outcome: tableTruth(table, {
            standard: "2012",
            levels,
            notices: ["coefficientScopeAssumed"],
          }),
        },
        {
          sheet: sheet.name,
          standard: "2017",
          putBack: [point.name],
          outcome: tableTruth(table, { standard: "2017", levels, putBack: [point.name] }),
        },
      ],
    },
  };
}
