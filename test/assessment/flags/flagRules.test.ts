import { countyTable } from "../../../src/assessment/counties/countyTable";
import { flagRules } from "../../../src/assessment/flags/flagRules";
import { assessTable } from "../../../src/assessment/assessTable";
import { columnLetters } from "../../../src/assessment/columnLetters";
import { flagCells } from "../../../src/assessment/flagCells";
import type { CellValue } from "../../../src/sheet/CellValue";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import { basicBalance2012 } from "../../../src/standards/basicBalance2012";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { gridOf } from "../../support/gridOf";
import { nationGrid } from "../../support/nationGrid";
import { shownMarks } from "../../support/shownMarks";

function tableOf(grid: SheetGrid): SchoolTable {
  const recognised = recogniseSchoolTable(grid);
  if (!("table" in recognised)) throw new Error(JSON.stringify(recognised));
  return recognised.table;
}

function options({ values }: SheetGrid) {
  return { valueAt: (row: number, column: number): CellValue => values[row]?.[column] ?? null };
}

function found(table: SchoolTable, standard = qualityBalance2017): Record<string, string> {
  const assessed = table.levels.map((level) => assessTable(table, standard, level));
  const cells = flagCells(assessed);
  return Object.fromEntries(
    cells.map(({ row, column, kind }) => [`${columnLetters(column)}${row + 1}`, kind]),
  );
}

/** nationGrid with some cells spoilt: what is missing or unreadable says nothing of the schools around it. */
function spoilt(schools: number, counties: number): SheetGrid {
  const { sheetName, values } = nationGrid(schools, counties, true);
  const bad = ["", "八", "—", -1, "95%", 0, "3/4", 10_000_000];
  return gridOf(
    sheetName,
    values.map((row, at) =>
      row.map((value, column) =>
        at > 0 && column > 8 && (at * 7 + column * 13) % 31 === 0 ? bad[(at + column) % 8]! : value,
      ),
    ),
  );
}

test.each([1, 3])(
  "rules by what rows say mark what rules by runs of rows mark, in %i counties",
  (counties) => {
    for (const grid of [nationGrid(90, counties), spoilt(90, counties)]) {
      const table = tableOf(grid);
      const levels = table.levels.map((level) => ({ level }));
      const bySaying = flagRules(table, qualityBalance2017, levels, options(grid))!;
      const byRuns = flagRules(table, qualityBalance2017, levels)!;
      expect(bySaying.length).toBeLessThan(byRuns.length / 2);
      expect(shownMarks(byRuns, grid.values)).toEqual(found(table));
      expect(shownMarks(bySaying, grid.values)).toEqual(found(table));
    }
  },
);

test("a table of 20,000 schools has no more rules than one of 300, and the sums under its counties need few more", () => {
  const countOf = (grid: SheetGrid, standard = qualityBalance2017): number => {
    const table = tableOf(grid);
    const levels = table.levels.map((level) => ({ level }));
    return flagRules(table, standard, levels, options(grid))!.length;
  };
  const few = countOf(nationGrid(300, 4));
  expect(few).toBeLessThan(200);
  expect(countOf(nationGrid(20_000, 280))).toBeLessThanOrEqual(few);
  expect(countOf(nationGrid(20_000, 280, true))).toBeLessThanOrEqual(few);
  expect(countOf(nationGrid(20_000, 280), basicBalance2012)).toBeLessThan(200);
});

test("where more rules would be needed than are wanted, none is written", () => {
  const grid = nationGrid(300, 4);
  const table = countyTable(tableOf(grid), "第1市 第1县");
  const levels = table.levels.map((level) => ({ level }));
  const whole = flagRules(table, qualityBalance2017, levels, options(grid))!;
  expect(
    flagRules(table, qualityBalance2017, levels, { ...options(grid), most: whole.length }),
  ).toEqual(whole);
  expect(
    flagRules(table, qualityBalance2017, levels, { ...options(grid), most: whole.length - 1 }),
  ).toBeUndefined();
});
