import type { CellValue } from "../../../src/sheet/CellValue";
import { checkRows } from "../../support/checkRows";
import { headings2017, schoolRow } from "../../support/countyTable";

type Rows = readonly (readonly CellValue[])[];

/** The plain table with the pupils of each level in place of all. */
const byLevel = (rows: readonly (readonly [string, string, CellValue, CellValue])[]): Rows => [
  ["学校名称", "办学类型", "小学部学生数", "初中部学生数", ...headings2017.slice(3)],
  ...rows.map(([name, type, primary, junior]) => [
    name,
    type,
    primary,
    junior,
    ...schoolRow(name).slice(3),
  ]),
];

describe("a combined school without the pupils of one level", () => {
  test.each([
    ["云岭学校（九年一贯制）", ""],
    ["云岭九年一贯制学校", ""],
    ["云岭学校", "九年一贯制学校"],
  ])("%s of the type %j keeps both levels open", (name, type) => {
    const rows = byLevel([
      [name, type, 300, ""],
      ["东街小学", "小学", 600, ""],
      ["第二中学", "初级中学", "", 600],
    ]);
    const primary = checkRows(rows, { sheet: "Sheet1" });
    expect(primary.verdict).toBe("unknown");
    expect(primary.notices).toContainEqual(
      expect.objectContaining({ code: "levelPupilsMissing", names: [name] }),
    );
    const junior = checkRows(rows, { sheet: "Sheet1", level: "junior" });
    expect(junior.leftOut).toMatchObject([{ name, reason: "noPupils", hasFigures: true }]);
    expect(junior.verdict).toBe("unknown");
  });

  test("a 0 says that there are none: the school is one of the other level", () => {
    const rows = byLevel([
      ["云岭学校", "九年一贯制学校", 300, 0],
      ["第二中学", "初级中学", "", 600],
    ]);
    expect(checkRows(rows, { sheet: "Sheet1" }).verdict).toBe("pass");
    expect(checkRows(rows, { sheet: "Sheet1", level: "junior" }).verdict).toBe("pass");
  });
});

test("on a sheet of one level its teachers count as that level's, and a notice asks to look", () => {
  const rows = byLevel([
    ["云岭学校", "九年一贯制学校", 300, 300],
    ["东街小学", "小学", 600, ""],
  ]);
  const { schools, notices } = checkRows(rows, {});
  // 50 teachers ÷ 300 pupils × 100 = 16.666…
  expect(schools[0]!.indicators[0]).toMatchObject({ indicatorId: "L1", value: 50 / 3 });
  expect(notices).toContainEqual(
    expect.objectContaining({ code: "combinedSplit", names: ["云岭学校"] }),
  );
});

test("a heading beside a column of numbers is named in full", () => {
  const rows = [
    ["序号", ...headings2017],
    ["一", "小学"],
    [1, ...schoolRow("甲小学")],
  ];
  expect(checkRows(rows, {}).leftOut).toMatchObject([{ name: "一 小学", reason: "note" }]);
});
