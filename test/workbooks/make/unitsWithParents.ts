import { basicStocks, known, plainColumns } from "./build/columns";
import { foldedTruth } from "./build/foldedTruth";
import type { MadeWorkbook } from "./build/MadeWorkbook";
import { placeTable } from "./build/placeTable";
import { seededSchools } from "./build/seededSchools";
import { SheetPlan } from "./build/SheetPlan";

/** 是否计校数 says 否 of four units; a column 主校 names the school that each belongs to. */
export function unitsWithParents(): MadeWorkbook {
  const drawn = seededSchools({ seed: 4118, primary: 24, teachingPoints: [36, 58] });
  const parents: Readonly<Record<number, number>> = { 8: 7, 14: 12, 24: 12, 25: 19 };
  const schools = drawn.map((school, place) =>
    place in parents ? { ...school, counted: false, parent: drawn[parents[place]!]!.name } : school,
  );
  const sheet = new SheetPlan("小学");
  const columns = [
    known("学校（机构）标识码", "schoolCode", (school) => school.code),
    ...plainColumns("primary"),
    ...basicStocks("primary"),
    known("是否计校数", "counted", (school) => (school.counted ? "是" : "否")),
    known("主校名称", "parentSchool", (school) => school.parent || null),
  ];
  const table = placeTable(sheet, { top: 0, left: 0, columns, lines: schools });
  const suggestions = Object.fromEntries(
    schools.filter(({ counted }) => !counted).map(({ name, parent }) => [name, parent]),
  );
  const units = Object.fromEntries(
    Object.entries(suggestions).map(([name, into]) => [name, { into }]),
  );
  const asked = [{ code: "notCountedUnits", answer: { units }, suggestions }];
  return {
    sheets: [sheet],
    truth: {
      shows:
        "不计校数 units are folded into the parents that a column names, once the user has confirmed it",
      checks: (["2017", "2012"] as const).map((standard) => ({
        sheet: "小学",
        standard,
        asked,
        outcome: foldedTruth(table, standard, units),
      })),
    },
  };
}
