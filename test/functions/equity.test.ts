import { catalogue } from "../../src/functions/catalogue";
import { equityFunctions } from "../../src/functions/equity/equityFunctions";
import { excelFunction } from "../../src/functions/excelFunction";
import { helpOf } from "../../src/i18n/functionHelp/helpOf";
import { exactDecomposition } from "../oracle/exactDecomposition";
import { exactGini } from "../oracle/exactGini";
import { exactMcLoone } from "../oracle/exactMcLoone";
import { exactTheil } from "../oracle/exactTheil";
import { fiveSchools } from "../oracle/fiveSchools";
import { oneRowPerPupil } from "../oracle/oneRowPerPupil";
import { relativeError } from "../oracle/relativeError";
import { callAsExcel, empty, errorOf } from "./callAsExcel";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const books = column(fiveSchools.books);
const pupils = column(fiveSchools.pupils);
const perPupil = fiveSchools.books.map((total, index) => total / fiveSchools.pupils[index]!);
const values = column(perPupil);

const ofValues = ["GINI", "THEIL", "MCLOONE", "RANGERATIO"] as const;

describe("the published five schools, books per pupil weighted by pupils", () => {
  // By hand: fractions of the whole books and pupils; ln from another program with 60 digits.
  test.each([
    ["GINI", 166603 / 577726, exactGini(perPupil, fiveSchools.pupils)],
    ["THEIL", 0.1436295547965092, exactTheil(perPupil, fiveSchools.pupils)],
    ["MCLOONE", 1485 / 3503, exactMcLoone(perPupil, fiveSchools.pupils)],
    ["RANGERATIO", 2841 / 712, oneRowPerPupil(perPupil, fiveSchools.pupils).rangeRatio],
  ] as const)("%s is %d", (id, byHand, exact) => {
    const found = callAsExcel(id, [values, pupils]) as number;
    expect(relativeError(found, byHand)).toBeLessThan(1e-15);
    expect(relativeError(found, exact)).toBeLessThan(1e-15);
  });

  test.each([
    ["GINI", exactGini(perPupil)],
    ["THEIL", exactTheil(perPupil)],
    ["MCLOONE", exactMcLoone(perPupil)],
    ["RANGERATIO", (935 / 89 - 160 / 76) / (160 / 76)],
  ] as const)("%s without pupils counts every school once", (id, exact) => {
    const found = callAsExcel(id, [values, undefined]) as number;
    expect(relativeError(found, exact)).toBeLessThan(1e-15);
  });

  test("weights matter: a rich school of one pupil does not count as one of hundreds", () => {
    for (const id of ofValues) {
      const richButSmall = callAsExcel(id, [column([4, 5, 60]), column([300, 200, 1])]) as number;
      expect(richButSmall).not.toBeCloseTo(
        callAsExcel(id, [column([4, 5, 60]), undefined]) as number,
        1,
      );
    }
  });
});

describe.each(ofValues)("%s", (id) => {
  const expected = callAsExcel(id, [values, pupils]) as number;

  test("pairs a row with a column, and leaves out what is blank on either side", () => {
    expect(callAsExcel(id, [[perPupil], pupils])).toBe(expected);
    const more = [...values, [""], [4], ["  "], [empty]];
    expect(callAsExcel(id, [more, [...pupils, [40], [""], [9], [empty]]])).toBe(expected);
    expect(callAsExcel(id, [[...values, [""]], undefined])).toBe(
      callAsExcel(id, [values, undefined]),
    );
  });

  test("counts a school that has none", () => {
    const withNone = [
      [...values, [0]],
      [...pupils, [20]],
    ];
    // A twentieth of the pupils has nothing then.
    if (id === "RANGERATIO") expect(errorOf(id, withNone).code).toBe("#DIV/0!");
    else expect(callAsExcel(id, withNone)).not.toBeCloseTo(expected, 2);
  });

  test("reads text that shows a number", () => {
    expect(callAsExcel(id, [column(["１２", " 4 ", "800%"]), column([5, "6", 7])])).toBe(
      callAsExcel(id, [column([12, 4, 8]), column([5, 6, 7])]),
    );
  });

  test("names what it cannot read", () => {
    const odd = (cell: unknown) => errorOf(id, [column([2, cell, 4]), column([1, 1, 1])]);
    expect(odd("缺").message).toBe("“数值”第 2 行是“缺”，不是数字。");
    expect(odd(-3).message).toBe("“数值”第 2 行是负数 -3，此处不应为负。");
    expect(odd(true).message).toBe("“数值”第 2 行是逻辑值 TRUE，应为数字。");
    expect(errorOf(id, [values, pupils.slice(1)]).message).toContain("5 个单元格");
    expect(errorOf(id, [column([2, 3]), column([5, 0])]).message).toContain("“学生数”第 2 行为 0");
    expect(errorOf(id, [column([2, -3]), undefined]).code).toBe("#VALUE!");
  });

  test("a county without any of it, or without schools, is #DIV/0! and not perfectly equal", () => {
    expect(errorOf(id, [column([0, 0]), column([20, 30])]).code).toBe("#DIV/0!");
    expect(errorOf(id, [column([0, 0]), column([0, 0])]).code).toBe("#DIV/0!");
    expect(errorOf(id, [column([""]), undefined]).code).toBe("#DIV/0!");
  });

  test("one school, or equal schools, is perfectly equal", () => {
    const equal = id === "MCLOONE" ? 1 : 0;
    expect(callAsExcel(id, [7, 30])).toBe(equal);
    expect(callAsExcel(id, [column([0.1, 0.1, 0.1]), column([3, 7, 11])])).toBe(equal);
  });
});

test("half of the pupils without anything: no McLoone index, a twentieth: no range ratio", () => {
  expect(errorOf("MCLOONE", [column([0, 7]), column([60, 40])]).code).toBe("#DIV/0!");
  expect(errorOf("RANGERATIO", [column([0, 7]), column([6, 94])]).code).toBe("#DIV/0!");
});

describe("DECOMPOSE", () => {
  const groups = column(["城区", "乡村", "城区", "乡村", "乡村"]);
  const decompose = (...args: unknown[]): unknown[][] =>
    callAsExcel("DECOMPOSE", args) as unknown[][];
  const labelsOf = (rows: readonly unknown[][]) => rows.map(([label]) => label);
  const expected = decompose(books, pupils, groups);

  test("gives each group its row and the county the last, as exact fractions have it", () => {
    const exact = exactDecomposition(fiveSchools.books, fiveSchools.pupils, [0, 1, 0, 1, 1]);
    expect(labelsOf(expected)).toEqual(["城区", "乡村", "合计"]);
    exact.groups.forEach((group, index) => {
      const [, share, mean, coefficient, within, between] = expected[index] as number[];
      expect(share).toBe(group.share);
      expect(mean).toBe(group.mean);
      expect(relativeError(within!, group.within)).toBeLessThan(1e-14);
      expect(relativeError(between!, group.between)).toBeLessThan(1e-14);
      const own = (column_: readonly number[]) =>
        column(column_.filter((_, school) => groups[school]![0] === expected[index]![0]));
      expect(coefficient).toBe(
        callAsExcel("CVRATIO", [own(fiveSchools.books), own(fiveSchools.pupils)]),
      );
    });
    expect(expected[2]!.slice(1, 4)).toEqual([1, fiveSchools.mean, fiveSchools.coefficient]);
  });

  test("adds up: the groups to the county, and both parts to the square of CVRATIO", () => {
    const [town, country, county] = expected as number[][];
    for (const part of [1, 4, 5]) expect(town![part]! + country![part]!).toBe(county![part]);
    const square = (callAsExcel("CVRATIO", [books, pupils]) as number) ** 2;
    expect(county![4]! + county![5]!).toBe(square);
  });

  test("takes labels for the same but for spaces around them and full or half width", () => {
    const labels = column([" Ａ区", "b", "A区　", "ｂ", "b "]);
    const rows = decompose(books, pupils, labels);
    expect(labelsOf(rows)).toEqual(["Ａ区", "b", "合计"]);
    expect(rows.map((row) => row.slice(1))).toEqual(expected.map((row) => row.slice(1)));
    expect(labelsOf(decompose(books, pupils, column(["a", "A", "甲 区", "甲区", "a"])))).toEqual([
      "a",
      "A",
      "甲 区",
      "甲区",
      "合计",
    ]);
  });

  test("takes numbers for labels, the same number also as text", () => {
    const rows = decompose(books, pupils, column([111, 220, "１１１", "220", 220]));
    expect(labelsOf(rows)).toEqual([111, 220, "合计"]);
    expect(rows.map((row) => row.slice(1))).toEqual(expected.map((row) => row.slice(1)));
  });

  test("is laid out in the user's language, and pairs a row of labels with a column of stocks", () => {
    const rows = callAsExcel("DECOMPOSE", [books, pupils, [groups.flat()]], { locale: "en" });
    expect(labelsOf(rows as unknown[][])).toEqual(["城区", "乡村", "Total"]);
    expect((rows as unknown[][])[2]!.slice(1)).toEqual(expected[2]!.slice(1));
  });

  test("a school without a group does not vanish silently: its place is named", () => {
    for (const blank of ["", "  ", "　"]) {
      const error = errorOf("DECOMPOSE", [
        books,
        pupils,
        column(["城区", "乡村", blank, "乡村", "乡村"]),
      ]);
      expect(error.code).toBe("#VALUE!");
      expect(error.message).toBe(
        "“分组”第 3 行是空的，而该校有数据。请填写所属分组，或清空该校数据。",
      );
    }
    const inRow = [["城区", "乡村", "", "乡村", "乡村"]];
    expect(errorOf("DECOMPOSE", [books, pupils, inRow], { locale: "en" }).message).toBe(
      "Row 1, column 3 of groups is blank while the school has data: enter its group, or clear its data.",
    );
  });

  test("a school that is left out needs no group, and makes none", () => {
    const totals = [...books, [""], [50], [empty], [""]];
    const heads = [...pupils, [40], [""], [empty], [20]];
    expect(decompose(totals, heads, [...groups, [""], ["山区"], [empty], [true]])).toEqual(
      expected,
    );
  });

  test("a group label is no TRUE, and no error", () => {
    const error = errorOf("DECOMPOSE", [books, pupils, column([true, 1, 1, 1, 1])]);
    expect(error.message).toBe("“分组”第 1 行是逻辑值 TRUE，应填分组名称或编号。");
    const failed = errorOf("DECOMPOSE", [books, pupils, column([1, 1, { error: 5 }, 1, 1])]);
    expect(failed.message).toBe("“分组”第 3 行是错误值，请先改正。");
  });

  test("names the sizes of the ranges", () => {
    expect(errorOf("DECOMPOSE", [books, pupils, groups.slice(1)]).message).toBe(
      "“资源总量”有 5 个单元格，“分组”有 4 个，个数必须相同。",
    );
    expect(errorOf("DECOMPOSE", [books, pupils.slice(1), groups]).message).toContain(
      "“学生数”有 4",
    );
  });

  test("a group without any of the resource has no coefficient, and all of its parts", () => {
    expect(decompose(column([0, 0, 6]), column([1, 2, 3]), column(["a", "a", "b"]))).toEqual([
      ["a", 0.5, 0, "", 0, 0.5],
      ["b", 0.5, 2, 0, 0, 0.5],
      ["合计", 1, 1, 1, 0, 1],
    ]);
  });

  test("a county without any of it, or without schools, is #DIV/0!", () => {
    const labels = column(["a", "b"]);
    expect(errorOf("DECOMPOSE", [column([0, 0]), column([1, 2]), labels]).code).toBe("#DIV/0!");
    expect(errorOf("DECOMPOSE", [column(["", ""]), column([1, 2]), labels]).code).toBe("#DIV/0!");
  });

  test("where the sheet cannot be asked, an empty label is the 0 that Excel sends, and shows as one", () => {
    const labels = column(["城区", empty, "城区", empty, empty]);
    expect(labelsOf(decompose(books, pupils, labels))).toEqual(["城区", 0, "合计"]);
  });

  test("where the sheet is asked, an empty label is found and named", async () => {
    const entry = catalogue.find(({ id }) => id === "DECOMPOSE")!;
    const run = excelFunction(entry, {
      host: { associate: () => undefined },
      locale: () => "zh-CN",
      askEmptyCells: () => (address) =>
        Promise.resolve((row) => address === "S!D2:D6" && row === 1),
    });
    const invocation = { parameterAddresses: ["S!C2:C6", "S!B2:B6", "S!D2:D6"] };
    const labels = column(["城区", 0, "城区", "乡村", "乡村"]);
    await expect(run(books, pupils, labels, invocation)).rejects.toThrow("“分组”第 2 行是空的");
  });
});

describe("CONTRIBUTION", () => {
  test("shares CV² between the schools, as exact fractions have it", () => {
    const exact = exactDecomposition(fiveSchools.books, fiveSchools.pupils, [0, 0, 0, 0, 0]);
    const found = callAsExcel("CONTRIBUTION", [books, pupils]) as number[][];
    found.forEach(([share], index) =>
      expect(relativeError(share!, exact.contributions[index]!)).toBeLessThan(1e-14),
    );
    expect(found.flat().reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15);
  });

  test("keeps the shape of the totals and leaves blank what is left out", () => {
    expect(
      callAsExcel("CONTRIBUTION", [
        [
          [2, "", 4],
          [empty, 9, "３"],
        ],
        column([1, 5, 1, empty, "", 1]),
      ]),
    ).toEqual([
      [0.5, "", 0.5],
      ["", "", 0],
    ]);
  });

  test("equal schools have nothing to share: 0 each, as CVRATIO is 0", () => {
    expect(callAsExcel("CONTRIBUTION", [column([3, 6, ""]), column([1, 2, 3])])).toEqual([
      [0],
      [0],
      [""],
    ]);
    expect(callAsExcel("CONTRIBUTION", [5, 10])).toEqual([[0]]);
  });

  test("a county without any of it, or without schools, is #DIV/0!", () => {
    expect(errorOf("CONTRIBUTION", [column([0, 0]), column([20, 30])]).code).toBe("#DIV/0!");
    expect(errorOf("CONTRIBUTION", [column([""]), column([20])]).code).toBe("#DIV/0!");
  });

  test("names what it cannot read", () => {
    expect(errorOf("CONTRIBUTION", [column([1, "x"]), column([1, 1])]).message).toBe(
      "“资源总量”第 2 行是“x”，不是数字。",
    );
  });

  test("figures beyond all counting are #NUM!, never a wrong number", () => {
    expect(errorOf("CONTRIBUTION", [column([1e300, 1e-300]), column([1, 1])]).code).toBe("#NUM!");
  });
});

test("every measure of equity asks the sheet which zeros are empty cells", () => {
  expect(equityFunctions.filter(({ asksEmptyCells }) => !asksEmptyCells)).toEqual([]);
});

test.each(["zh-CN", "en"] as const)(
  "the %s help of every measure says what comes back, when it fails, and where it is from",
  (locale) => {
    for (const { textKey } of equityFunctions) {
      const { description, returns, errors, source } = helpOf(locale)[textKey];
      expect(description).not.toMatch(/桌面版|desktop/iu);
      expect(returns).toMatch(/\S{3}/u);
      expect(source).toMatch(/\S{3}/u);
      expect(errors!.length).toBeGreaterThan(0);
      for (const error of errors!) expect(error).toMatch(/^#(VALUE!|N\/A|DIV\/0!|NUM!)/u);
    }
  },
);
