import { checkRows } from "../../support/checkRows";
import { headings2017, schoolRow } from "../../support/countyTable";

const untyped = (names: readonly string[]) => [
  headings2017,
  ...names.map((name) => schoolRow(name, { 办学类型: "", 在校生数: 600 })),
];
const check = (names: readonly string[], level: "primary" | "junior", choices = {}) => {
  const { schools, leftOut, verdict } = checkRows(untyped(names), {
    sheet: "Sheet1",
    level,
    choices,
  });
  return [schools.map(({ name }) => name), leftOut.map(({ reason }) => reason), verdict];
};

describe("a table of both levels whose names alone say them", () => {
  const names = ["东街小学", "第三初级中学", "西街小学"];

  test("is judged level by level, nothing asked and nothing left open", () => {
    expect(check(names, "primary")).toEqual([["东街小学", "西街小学"], [], "pass"]);
    expect(check(names, "junior")).toEqual([["第三初级中学"], [], "pass"]);
  });

  test("is asked about where a name says none: the answer is for that school", () => {
    const mixed = [...names, "云岭学校"];
    expect(() => check(mixed, "primary")).toThrow("noLevel");
    const choices = { level: "junior" };
    expect(check(mixed, "primary", choices)).toEqual([["东街小学", "西街小学"], [], "pass"]);
    expect(check(mixed, "junior", choices)).toEqual([["第三初级中学", "云岭学校"], [], "pass"]);
  });
});

test("a school that says another level than its sheet still keeps the verdict open", () => {
  const rows = untyped(["东街小学", "第三初级中学"]);
  const result = checkRows(rows, {});
  expect(result.leftOut).toMatchObject([{ reason: "levelUnlikeName", hasFigures: true }]);
  expect(result.verdict).toBe("unknown");
});
