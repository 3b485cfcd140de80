import { recogniseSchoolTable } from "../../../src/sheet/recogniseSchoolTable";
import { gridOf } from "../../support/gridOf";

test("a figure that is merged over the rows of two schools belongs to neither, and is named", () => {
  const grid = gridOf("办学条件", [
    ["学校名称", "办学类型", "在校生数", "图书册数"],
    ["云岭学校小学部", "九年一贯制学校", 400, 9000],
    ["云岭学校初中部", "九年一贯制学校", 300, ""],
    ["乙小学", "小学", 200, 4000],
  ]);
  const merged = { firstRow: 1, lastRow: 2, firstColumn: 3, lastColumn: 3 };
  const result = recogniseSchoolTable({ ...grid, merges: [merged] });
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  expect(result.table.rows.map(({ numbers }) => numbers.books)).toEqual([
    undefined,
    undefined,
    4000,
  ]);
  expect(result.table.unreadable).toMatchObject([
    { row: 1, column: 3, reason: "merged", shown: "9000" },
  ]);
});

test("a name or a type that is merged over its rows stands for each of them", () => {
  const grid = gridOf("办学条件", [
    ["乡镇", "学校名称", "学段", "在校生数", "图书册数"],
    ["石门乡", "云岭学校", "小学", 400, 9000],
    ["", "", "初中", 300, 8000],
  ]);
  const merges = [0, 1].map((column) => ({
    firstRow: 1,
    lastRow: 2,
    firstColumn: column,
    lastColumn: column,
  }));
  const result = recogniseSchoolTable({ ...grid, merges });
  if (!("table" in result)) throw new Error(JSON.stringify(result));
  expect(result.table.rows.map(({ name, levels }) => [name, levels])).toEqual([
    ["云岭学校", ["primary"]],
    ["云岭学校", ["junior"]],
  ]);
});
