import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import type { SchoolTable } from "../../../src/sheet/SchoolTable";
import type { ReadingChoices } from "../../../src/sheet/ReadingChoices";
import type { CellValue } from "../../../src/sheet/CellValue";
import { gridOf } from "../../support/gridOf";

type Rows = readonly (readonly CellValue[])[];

function tableOf(rows: Rows, units: ReadingChoices["units"], sheet = "2026"): SchoolTable {
  const result = recogniseSchoolTable(gridOf(sheet, rows), () => ({ ...(units && { units }) }));
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  return result.table;
}

const into = { 石桥教学点: { into: "云岭学校" } };

test("pupils and stocks are added; what one of them lacks, both lack", () => {
  const table = tableOf(
    [
      ["学校名称", "办学类型", "是否计校数", "在校生数", "图书册数", "骨干教师数"],
      ["云岭学校", "小学", "是", 400, 8000, 6],
      ["石桥教学点", "小学教学点", "否", 30, 500, ""],
    ],
    into,
  );
  expect(table.rows).toHaveLength(1);
  expect(table.rows[0]!.numbers).toEqual({ pupils: 430, books: 8500 });
  expect(table.rows[0]!.units).toMatchObject([{ row: 2, blank: [5] }]);
  expect(table.leftOut).toMatchObject([{ row: 2, reason: "folded", into: "云岭学校" }]);
});

test("columns that count one level are added level by level; a level the unit lacks stays the school's", () => {
  const table = tableOf(
    [
      ["学校名称", "办学类型", "是否计校数", "在校生数", "", "骨干教师数", ""],
      ["", "", "", "小学", "初中", "小学", "初中"],
      ["云岭学校", "九年一贯制学校", "是", 400, 300, 6, 5],
      ["石桥教学点", "小学教学点", "否", 30, "", 1, ""],
    ],
    into,
  );
  expect(table.rows[0]).toMatchObject({
    numbers: { primaryPupils: 430, juniorPupils: 300 },
    levelNumbers: { primary: { backboneTeachers: 7 }, junior: { backboneTeachers: 5 } },
  });
});

test("ready-made figures are the mean by pupils", () => {
  const table = tableOf(
    [
      ["学校名称", "是否计校数", "在校生数", "生均图书册数"],
      ["云岭学校", "是", 400, 20],
      ["石桥教学点", "否", 100, 45],
    ],
    into,
    "小学",
  );
  // (400 × 20 + 100 × 45) ÷ 500 = 25.
  expect(table.rows[0]!.numbers).toEqual({ pupils: 500, books: 25 });
});

test("an unreadable figure of the unit is no figure of the school, and is named", () => {
  const table = tableOf(
    [
      ["学校名称", "是否计校数", "在校生数", "图书册数"],
      ["云岭学校", "是", 400, 8000],
      ["石桥教学点", "否", 30, "约五百"],
    ],
    into,
    "小学",
  );
  expect(table.rows[0]!.numbers).toEqual({ pupils: 430 });
  expect(table.unreadable).toMatchObject([{ row: 2, column: 3, schoolName: "石桥教学点" }]);
});

test("a unit counts alone or not at all, as the user says; a parent that is gone is asked for anew", () => {
  const rows: Rows = [
    ["学校名称", "是否计校数", "在校生数", "图书册数"],
    ["云岭学校", "是", 400, 8000],
    ["石桥教学点", "否", 60, 900],
  ];
  expect(tableOf(rows, { 石桥教学点: "own" }, "小学").rows.map(({ name }) => name)).toEqual([
    "云岭学校",
    "石桥教学点",
  ]);
  const without = tableOf(rows, { 石桥教学点: "leaveOut" }, "小学");
  expect(without.rows.map(({ numbers }) => numbers.pupils)).toEqual([400]);
  expect(without.leftOut).toMatchObject([{ reason: "notCounted", canPutBack: true }]);
  const gone = recogniseSchoolTable(gridOf("小学", rows), () => ({
    units: { 石桥教学点: { into: "撤并小学" } },
  }));
  expect(gone).toMatchObject({ questions: [{ code: "notCountedUnits" }] });
});
