import { schoolsFunctions } from "../../src/functions/schools/schoolsFunctions";
import { helpOf } from "../../src/i18n/functionHelp/helpOf";
import { basicBalance2012 } from "../../src/standards/basicBalance2012";
import { callAsExcel, empty, errorOf } from "./callAsExcel";

describe("PERPUPIL", () => {
  test("divides school by school and leaves blanks blank", () => {
    const totals = [[9], [""], [empty], [12]];
    const pupils = [[450], [100], [empty], [500]];
    expect(callAsExcel("PERPUPIL", [totals, pupils, 100])).toEqual([[2], [""], [""], [2.4]]);
    expect(callAsExcel("PERPUPIL", [[[9, 12]], [[450], [500]], undefined])).toEqual([
      [0.02, 0.024],
    ]);
  });

  test("takes single cells", () => {
    expect(callAsExcel("PERPUPIL", [9, 450, 100])).toEqual([[2]]);
  });

  test("refuses to divide by nothing", () => {
    expect(errorOf("PERPUPIL", [[[9]], [[0]], undefined]).code).toBe("#VALUE!");
    expect(errorOf("PERPUPIL", [[[9]], [[3]], 0]).message).toBe("“每几名学生”是 0，应大于 0。");
  });
});

describe("SPLIT", () => {
  test("gives the published case, and parts that add up", () => {
    const [[primary, junior]] = callAsExcel("SPLIT", [23226, 166, 210, undefined]) as [
      [number, number],
    ];
    expect(primary).toBeCloseTo(9711.63, 2);
    expect(primary + junior).toBe(23226);
  });

  test("has a third cell where senior pupils are given, 0 too", () => {
    expect(callAsExcel("SPLIT", [171, 1, 1, 1])).toEqual([[50, 55, 66]]);
    expect(callAsExcel("SPLIT", [105, 1, 1, 0])).toEqual([[50, 55, 0]]);
  });

  test("an empty row stays empty, a stock without pupils is an error", () => {
    expect(callAsExcel("SPLIT", [empty, empty, empty, undefined])).toEqual([["", ""]]);
    expect(callAsExcel("SPLIT", [empty, 1, 1, undefined], { host: "web" })).toEqual([["", ""]]);
    expect(errorOf("SPLIT", [100, 0, 0, undefined]).message).toBe("各学段学生数都是 0，无法拆分。");
  });

  test("takes one cell at a time", () => {
    expect(errorOf("SPLIT", [[[1], [2]], 1, 1, undefined]).message).toBe(
      "“总量”只能是一个单元格，现在选了 2 个。",
    );
  });
});

describe("LIMIT", () => {
  test.each([
    ["L1", "小学", undefined, 4.2],
    ["l1", "初中", "2017", 5.3],
    ["Ｌ６", 2, 2017, 2500],
    ["骨干教师", "primary", "优质均衡", 1],
    ["每百名学生拥有网络多媒体教室数", "Junior", "High-quality balance 2017", 2.4],
    ["Backbone teachers", 1, empty, 1],
  ])("of %s, %s, %s is %d", (indicator, level, standard, expected) => {
    expect(callAsExcel("LIMIT", [indicator, level, standard])).toBe(expected);
  });

  test("lists what is known where it knows none", () => {
    const indicator = errorOf("LIMIT", ["L9", "小学", undefined]);
    expect(indicator.code).toBe("#N/A");
    expect(indicator.message).toContain("L1 高学历教师");
    expect(indicator.message).toContain("B8");
    expect(errorOf("LIMIT", ["L1", "高中", undefined]).message).toContain("小学（primary、1）");
    expect(errorOf("LIMIT", ["L1", 1, "2013"]).message).toContain("优质均衡 2017");
    expect(errorOf("LIMIT", ["B1", 1, "2017"], { locale: "en" }).message).toContain("L1 Degree");
  });

  test("does not invent a limit per school for 2012", () => {
    for (const { id } of basicBalance2012.indicators) {
      expect(errorOf("LIMIT", [id, "小学", undefined]).code).toBe("#N/A");
    }
  });
});

describe("MEETS", () => {
  test("judges the raw value: 4.196 prints as 4.20 and does not meet 4.2", () => {
    const values = [[4.2], [4.196], [4.1999999999999], [0], [""]];
    expect(callAsExcel("MEETS", [values, "L1", "小学", undefined])).toEqual([
      [true],
      [false],
      [true],
      [false],
      [""],
    ]);
  });

  test("keeps the shape of the range", () => {
    expect(callAsExcel("MEETS", [[[1, 0.9]], "L2", "初中", "2017"])).toEqual([[true, false]]);
  });
});

describe("SHORTFALL", () => {
  test("counts people whole and area exactly", () => {
    expect(
      callAsExcel("SHORTFALL", [[[8], [9], [""]], [[200], [200], [3]], "L1", "小学", undefined]),
    ).toEqual([[1], [0], [""]]);
    expect(callAsExcel("SHORTFALL", [[[899.5]], [[200]], "L4", "小学", undefined])).toEqual([
      [0.5],
    ]);
  });

  test("an exact tie is not one teacher short", () => {
    expect(callAsExcel("SHORTFALL", [18.9, 450, "L1", "小学", undefined])).toEqual([[0]]);
  });
});

describe("SCHOOLCHECK", () => {
  const good = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
  const but = (changes: Record<number, unknown>): unknown[] =>
    good.map((value, index) => changes[index] ?? value);
  const check = (row: unknown[], locale: "zh-CN" | "en" = "zh-CN"): unknown =>
    (callAsExcel("SCHOOLCHECK", [[row], "小学", undefined], { locale }) as unknown[][])[0]![0];

  test("exact ties everywhere meet", () => {
    expect(check(good)).toBe("达标");
    expect(check(good, "en")).toBe("Meets");
  });

  test("one item short, at 85 % or more, still meets", () => {
    expect(check(but({ 0: 3.57 }))).toBe("达标");
    expect(check(but({ 1: 0.85 }))).toBe("达标");
  });

  test("one item under 85 % fails and says so against the floor", () => {
    expect(check(but({ 1: 0.72 }))).toBe("不达标: L2 0.72<0.85");
    expect(check(but({ 1: 0.72 }), "en")).toBe("Below standard: L2 0.72<0.85");
    expect(check(but({ 0: 3.5699 }))).toBe("不达标: L1 3.5699<3.57");
    expect(check(but({ 2: "0" }))).toBe("不达标: L3 0.00<0.765");
  });

  test("two items short fail, each named against what it misses", () => {
    expect(check(but({ 0: 4.196, 5: 1900 }))).toBe("不达标: L1 4.196<4.2，L6 1900.00<2000");
    expect(check(but({ 0: 4, 1: 0.5 }))).toBe("不达标: L1 4.00<4.2，L2 0.50<0.85");
  });

  test("a missing value is no verdict, unless the rest fails already", () => {
    expect(check(but({ 4: " " }))).toBe("未能判断: 缺 L5");
    expect(check(but({ 4: " " }), "en")).toBe("Undecided: L5 missing");
    expect(check(but({ 4: " ", 1: 0.5 }))).toBe("不达标: L2 0.50<0.85");
  });

  test("an empty row stays empty, from desktop and as texts", () => {
    const rows = [good, good.map(() => empty), good.map(() => "")];
    expect(callAsExcel("SCHOOLCHECK", [rows, "小学", undefined])).toEqual([["达标"], [""], [""]]);
  });

  test("each level has its own limits", () => {
    expect(callAsExcel("SCHOOLCHECK", [[good], "初中", "优质均衡"])).toEqual([
      ["不达标: L1 4.20<4.505，L4 4.50<4.93，L5 7.50<8.67，L6 2000.00<2125，L7 2.30<2.4"],
    ]);
  });

  test("wants the columns of the standard, and a standard with a rule per school", () => {
    expect(errorOf("SCHOOLCHECK", [[[1, 2]], "小学", undefined]).message).toContain("有 2 列");
    const error = errorOf("SCHOOLCHECK", [[good], "小学", "2012"]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain("没有全国统一的单校达标要求");
  });
});

test("VERSION is the version of the build", () => {
  expect(callAsExcel("VERSION", [])).toBe("0.1.0");
});

test("all that read schools' figures ask which zeros are empty cells; LIMIT reads none", () => {
  const asking = schoolsFunctions.filter(({ asksEmptyCells }) => asksEmptyCells);
  expect(asking.map(({ name }) => name)).toEqual([
    "PERPUPIL",
    "SPLIT",
    "MEETS",
    "SHORTFALL",
    "SCHOOLCHECK",
  ]);
});

test.each(["zh-CN", "en"] as const)(
  "the %s help says what comes back, when not, and why",
  (locale) => {
    for (const { textKey } of schoolsFunctions) {
      const { description, returns, errors, source } = helpOf(locale)[textKey];
      expect([description, returns, source].every((text) => text && text.length > 10)).toBe(true);
      expect(errors?.length).toBeGreaterThanOrEqual(2);
      for (const error of errors!) expect(error).toMatch(/^#(VALUE!|N\/A|DIV\/0!)(: |：)./u);
      expect(`${description} ${returns}`).not.toMatch(/空单元格当作 0|empty cell as 0/u);
    }
  },
);

test("a real 0 under the floor fails a school whose other figures are missing", () => {
  expect(callAsExcel("SCHOOLCHECK", [[[0, "", "", "", "", "", ""]], "小学"])).toEqual([
    ["不达标: L1 0.00<3.57"],
  ]);
});
