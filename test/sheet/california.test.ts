import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/preview/files/openWorkbookFile";
import type { ColumnChoice, ReadingChoices } from "../../src/sheet/ReadingChoices";
import type { Field } from "../../src/sheet/TableColumn";
import { exactDifferenceCoefficient } from "../oracle/exactSpread";
import { relativeError } from "../oracle/relativeError";
import { openInExcel } from "../support/openInExcel";
import { checkWithChoices } from "../workbooks/harness/checkWithChoices";

/*
 * 420 real Californian districts in 45 counties, checked as a table of many counties: districts as schools, students as
 * pupils, teachers and computers as resources by the user's word. The file is not part of this project; where it lies
 * beside the checkout, each county's coefficients must equal exact fractions of the very same digits.
 */
const file = join(__dirname, "../../../shared/data/california-schools.csv");
if (existsSync(file))
  test(
    "every Californian county comes to its own coefficients, and no district is lost",
    compare,
    60_000,
  );
else
  test("not compared: california-schools.csv is not beside this checkout", () => {
    expect(existsSync(file)).toBe(false);
  });

const as = (field: Field): ColumnChoice => ({ field, basis: "total", factor: 1 });
const choices: ReadingChoices = {
  level: "primary",
  confirmed: true,
  columns: {
    district: as("schoolCode"),
    school: as("schoolName"),
    county: as("county"),
    students: as("pupils"),
    teachers: as("teachers"),
    computer: as("computers"),
  },
};

async function compare(): Promise<void> {
  const bytes = readFileSync(file);
  const [headings, ...rows] = bytes
    .toString("utf8")
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.replace(/"/gu, "").split(","));
  const cell = (row: readonly string[], name: string): string => row[headings!.indexOf(name)]!;
  const counties = [...new Set(rows.map((row) => cell(row, "county")))];
  expect([rows.length, counties.length]).toEqual([420, 45]);

  const { workbook } = await openWorkbookFile(bytes, "california-schools.csv");
  const excel = openInExcel(workbook);
  try {
    const outcome = await checkWithChoices("2012", workbook.sheetOrder[0]!, choices);
    if (outcome.kind !== "counties") throw new Error(JSON.stringify(outcome).slice(0, 500));
    expect(outcome.unreadable).toEqual([]);
    expect(outcome.leftOut).toEqual([]);
    expect(outcome.counties.map(({ county }) => county).sort()).toEqual([...counties].sort());
    for (const found of outcome.counties) {
      const own = rows.filter((row) => cell(row, "county") === found.county);
      const column = (name: string): number[] => own.map((row) => Number(cell(row, name)));
      expect([found.county, found.level, found.schools]).toEqual([
        found.county,
        "primary",
        own.length,
      ]);
      const expected = Object.entries({ B4: "computer", B6: "teachers" }).map(([id, name]) => ({
        id,
        value: exactDifferenceCoefficient(column(name), column("students")).coefficient,
      }));
      expect(found.coefficients.map(({ indicatorId }) => indicatorId)).toEqual(["B4", "B6"]);
      found.coefficients.forEach(({ value }, index) =>
        expect(differs(value!, expected[index]!.value)).toBe(false),
      );
      // Six of eight indicators are not there: nobody may call such a county balanced.
      expect(found.verdict).toBe("unknown");
    }
  } finally {
    excel.dispose();
  }
}

/** A county of one district has no spread at all: 0, or what is left of it in the last digit. */
function differs(found: number, exact: number): boolean {
  return exact === 0 ? found > 1e-15 : relativeError(found, exact) > 1e-12;
}
