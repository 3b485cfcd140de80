import { assessCounties } from "../../../src/assessment/counties/assessCounties";
import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import type { SheetGrid } from "../../../src/sheet/SheetGrid";
import { qualityBalance2017 } from "../../../src/standards/qualityBalance2017";
import { nationVerdicts } from "../../oracle/nationVerdicts";
import { nationGrid } from "../../support/nationGrid";

function tableOf(grid: SheetGrid): SchoolTable {
  const recognised = recogniseSchoolTable(grid);
  if (!("table" in recognised)) throw new Error(JSON.stringify(recognised));
  return recognised.table;
}

test.each([
  [5_000, 70, true],
  [200_000, 2_800, true],
])(
  "%i schools in %i counties, a sum under each: schools, verdicts and coefficients are those of a plain loop over the cells",
  async (schools, counties, withSums) => {
    const grid = nationGrid(schools, counties, withSums);
    const table = tableOf(grid);
    expect(table.leftOut.map(({ reason, hasFigures }) => [reason, hasFigures])).toEqual(
      Array.from({ length: counties }, () => ["total", undefined]),
    );
    expect(table.rows).toHaveLength(schools);

    const plain = nationVerdicts(grid.values.slice(1));
    const results = await assessCounties(table, qualityBalance2017);
    expect(results).toHaveLength(plain.size);
    for (const result of results) {
      const { schools: counted, failing, borderline, unknown, leftOut } = result;
      const expected = plain.get(`${result.key} ${result.level}`)!;
      expect({ schools: counted, failing, borderline, unknown, leftOut }).toEqual({
        schools: expected.schools,
        failing: expected.failing,
        borderline: expected.borderline,
        unknown: expected.unknown,
        leftOut: 0,
      });
      result.coefficients.forEach(({ value }, index) => {
        const other = expected.coefficients[index]!;
        if (Math.abs(value! - other) > 1e-11 * other) expect(value).toBe(other);
      });
    }
  },
);
