import { assessTable } from "../../../src/assessment/assessTable";
import { countyTable } from "../../../src/assessment/counties/countyTable";
import { countedRows } from "../../../src/assessment/flags/countedRows";
import { flagRuleCount } from "../../../src/assessment/flags/flagRuleCount";
import { flagRules } from "../../../src/assessment/flags/flagRules";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { gridOf } from "../../support/gridOf";
import { nationGrid } from "../../support/nationGrid";

function tableOf(grid: SheetGrid): SchoolTable {
  const recognised = recogniseSchoolTable(grid);
  if (!("table" in recognised)) throw new Error(JSON.stringify(recognised));
  return recognised.table;
}

/** nationGrid with some cells spoilt: what is missing or unreadable parts runs of rows and adds rules. */
function spoilt(schools: number, counties: number): SheetGrid {
  const { sheetName, values } = nationGrid(schools, counties, true);
  const bad = ["", "八", "—", -1, "95%", 0];
  return gridOf(
    sheetName,
    values.map((row, at) =>
      row.map((value, column) =>
        at > 0 && column > 8 && (at * 7 + column * 13) % 31 === 0 ? bad[(at + column) % 6]! : value,
      ),
    ),
  );
}

test.each([
  [1, 1],
  [30, 1],
  [200, 3],
  [600, 9],
])("%i schools in %i counties: the rules are counted as they are made", (schools, counties) => {
  for (const grid of [nationGrid(schools, counties), spoilt(schools, counties)]) {
    const table = tableOf(grid);
    const keys = new Set(table.rows.map((row) => `${row.prefecture} ${row.county}`));
    const tables = [table, ...[...keys].map((key) => countyTable(table, key))];
    for (const each of tables)
      for (const standard of [qualityBalance2017, basicBalance2012]) {
        const assessed = each.levels.map((level) => assessTable(each, standard, level));
        const rules = flagRules(each, standard, assessed);
        expect(flagRuleCount(each, standard, assessed)).toBe(rules.length);
        const counted = each.levels.map((level) => countedRows(each, standard, level));
        expect(flagRuleCount(each, standard, counted)).toBe(rules.length);
        expect(flagRules(each, standard, counted)).toEqual(rules);
      }
  }
});

test("of 20,000 schools the rules are too many to be made, and are counted; those of one county are few", () => {
  const table = tableOf(nationGrid(20_000, 280));
  const counted = table.levels.map((level) => countedRows(table, qualityBalance2017, level));
  expect(flagRuleCount(table, qualityBalance2017, counted)).toBeGreaterThan(50_000);
  const own = countyTable(table, "第1市 第1县");
  const ownCounted = own.levels.map((level) => countedRows(own, qualityBalance2017, level));
  expect(flagRuleCount(own, qualityBalance2017, ownCounted)).toBeLessThan(700);
});
