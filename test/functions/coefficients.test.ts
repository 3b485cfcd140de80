import fc from "fast-check";
import { exactDifferenceCoefficient } from "../oracle/exactSpread";
import { fiveSchools } from "../oracle/fiveSchools";
import { relativeError } from "../oracle/relativeError";
import { callAsExcel, empty, errorOf } from "./callAsExcel";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const books = column(fiveSchools.books);
const pupils = column(fiveSchools.pupils);

test("CVRATIO gives the published example to the last digit, and never an unweighted figure", () => {
  const found = callAsExcel("CVRATIO", [books, pupils]);
  expect(found).toBe(0.5152566298844764);
  for (const wrong of fiveSchools.notThese) expect(found).not.toBeCloseTo(wrong, 2);
});

test.each(["COEFVAR", "COEFVAR_ALIAS"])("%s weighs per-pupil values by pupils", (id) => {
  const values = column(
    fiveSchools.books.map((total, index) => total / fiveSchools.pupils[index]!),
  );
  expect(callAsExcel(id, [values, pupils])).toBe(0.5152566298844764);
  expect(callAsExcel(id, [values, undefined])).toBeCloseTo(fiveSchools.notThese[0], 15);
});

test("CVRATIO equals exact fractions on any county", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 5000 })), {
        minLength: 1,
        maxLength: 20,
      }),
      (rows) => {
        const totals = rows.map(([total]) => total);
        const heads = rows.map(([, head]) => head);
        fc.pre(totals.some((total) => total > 0));
        const exact = exactDifferenceCoefficient(totals, heads).coefficient;
        const found = callAsExcel("CVRATIO", [column(totals), column(heads)]) as number;
        expect(relativeError(found, exact)).toBeLessThan(1e-13);
      },
    ),
    { numRuns: 100 },
  );
});

test("a row and a column pair cell by cell", () => {
  expect(callAsExcel("CVRATIO", [[fiveSchools.books], pupils])).toBe(0.5152566298844764);
  expect(callAsExcel("CVRATIO", [books, [fiveSchools.pupils]])).toBe(0.5152566298844764);
});

describe("what is left out", () => {
  test("an empty row, sent as two zeros", () => {
    expect(
      callAsExcel("CVRATIO", [
        [...books, [empty]],
        [...pupils, [empty]],
      ]),
    ).toBe(0.5152566298844764);
  });

  test("a pair with an empty text on either side", () => {
    const totals = [...books, [""], [50], ["  "]];
    expect(callAsExcel("CVRATIO", [totals, [...pupils, [40], [""], [9]]])).toBe(0.5152566298844764);
    expect(callAsExcel("COEFVAR", [[[2], [""], [4]], undefined])).toBe(1 / 3);
  });

  test("not a school with none of the resource", () => {
    const without = callAsExcel("CVRATIO", [books, pupils]) as number;
    const withZero = callAsExcel("CVRATIO", [
      [...books, [0]],
      [...pupils, [60]],
    ]) as number;
    expect(withZero).toBeGreaterThan(without);
  });
});

test("text that shows a number is that number", () => {
  const totals = [["2７9"], [" 137 "], ["935"], ["160"], ["402"]];
  expect(callAsExcel("CVRATIO", [totals, pupils])).toBe(0.5152566298844764);
  expect(callAsExcel("COEFVAR", [[["1,234"], ["１２３４"]], undefined])).toBe(0);
  expect(callAsExcel("COEFVAR", [[["95%"], [0.95]], undefined])).toBe(0);
});

describe("errors", () => {
  test("name both sizes", () => {
    const error = errorOf("CVRATIO", [books, pupils.slice(1)], { locale: "en" });
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe("totals has 5 cells and pupils has 4: they must be as many.");
  });

  test.each([
    ["text", "待核", "“资源总量”第 3 行是“待核”，不是数字。"],
    ["a negative", -3, "“资源总量”第 3 行是负数 -3，此处不应为负。"],
    ["a boolean", true, "“资源总量”第 3 行是逻辑值 TRUE，应为数字。"],
  ])("name the position of %s", (_what, cell, message) => {
    const totals = column([279, 137, cell, 160, 402]);
    const error = errorOf("CVRATIO", [totals, pupils]);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe(message);
  });

  test("name the school that has a total and no pupils, in the range that the user chose", () => {
    const error = errorOf("CVRATIO", [books, [[45, 37, 0, 76, 55]]]);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain("“学生数”第 1 行第 3 列为 0，而“资源总量”为 935");
  });

  test("name the column where there is more than one", () => {
    const error = errorOf("COEFVAR", [
      [
        [1, 2],
        [3, "x"],
      ],
      undefined,
    ]);
    expect(error.message).toBe("“数值”第 2 行第 2 列是“x”，不是数字。");
  });

  test("a county without any of it, or without schools, is #DIV/0! and no 0", () => {
    const zeros = column([0, 0]);
    expect(errorOf("CVRATIO", [zeros, column([20, 30])]).code).toBe("#DIV/0!");
    expect(errorOf("CVRATIO", [zeros, zeros]).code).toBe("#DIV/0!");
    expect(errorOf("COEFVAR", [zeros, undefined]).code).toBe("#DIV/0!");
    expect(errorOf("COEFVAR", [[[""]], undefined]).code).toBe("#DIV/0!");
  });

  test("figures beyond all counting are #NUM!, never a wrong number", () => {
    expect(errorOf("COEFVAR", [column([1e300, 1e-300]), undefined]).code).toBe("#NUM!");
  });
});

describe("COMPOSITE", () => {
  test("is the mean of the unrounded coefficients of the columns", () => {
    const doubled = fiveSchools.books.map((total) => [total, total * 2, 7 * total]);
    expect(callAsExcel("COMPOSITE", [doubled, pupils])).toBeCloseTo(0.5152566298844764, 15);
    const flat = fiveSchools.books.map((total, index) => [total, fiveSchools.pupils[index]]);
    expect(callAsExcel("COMPOSITE", [flat, pupils])).toBeCloseTo(0.5152566298844764 / 2, 15);
  });

  test("leaves a school out of the column where it is blank, and out of no other", () => {
    const totals = [...fiveSchools.books.map((total) => [total, total]), [60, ""]];
    const both = callAsExcel("COMPOSITE", [totals, [...pupils, [30]]]) as number;
    const one = callAsExcel("CVRATIO", [
      [...books, [60]],
      [...pupils, [30]],
    ]) as number;
    expect(both).toBeCloseTo((one + 0.5152566298844764) / 2, 15);
  });

  test("names the cell of the table", () => {
    const error = errorOf("COMPOSITE", [
      [
        [1, 2],
        [3, "x"],
      ],
      [[1], [1]],
    ]);
    expect(error.message).toBe("“资源总量”第 2 行第 2 列是“x”，不是数字。");
    expect(errorOf("COMPOSITE", [[[1, 2]], [[1], [1]]]).message).toContain("1 行");
  });
});

test.each([["暂无"], [-5], [true], ["45①"]])(
  "%s beside an empty cell is named, not passed over",
  (cell) => {
    for (const args of [
      [
        [[cell], [2], [4]],
        [[""], [1], [1]],
      ],
      [
        [[""], [2], [4]],
        [[cell], [1], [1]],
      ],
    ])
      expect(errorOf("CVRATIO", args)).toMatchObject({ code: "#VALUE!" });
  },
);
