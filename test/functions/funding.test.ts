import fc from "fast-check";
import { exactValue } from "../oracle/exactAudit";
import { Fraction } from "../oracle/Fraction";
import { relativeError } from "../oracle/relativeError";
import { callAsExcel, empty, errorOf, type Flavour } from "./callAsExcel";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const spending = [59953, 64808, 70577];
const income = [66063, 71385, 77726];

describe("GROWTH", () => {
  const rates = ["", 0.08098010107917869, 0.08901678805085791];

  test("of a row or a column of years has its shape, and no figure for the first year", () => {
    expect(callAsExcel("GROWTH", [[spending], undefined])).toEqual([rates]);
    expect(callAsExcel("GROWTH", [column(spending), undefined])).toEqual(column(rates));
  });

  test("of current and previous figures goes cell by cell, a row beside a column too", () => {
    const now = [[64808, 70577]];
    expect(callAsExcel("GROWTH", [now, [[59953, 64808]]])).toEqual([rates.slice(1)]);
    expect(callAsExcel("GROWTH", [now, column([59953, 64808])])).toEqual([rates.slice(1)]);
    expect(callAsExcel("GROWTH", [64808, 59953])).toEqual([[rates[1]]]);
    const counties = [
      [110, 120],
      [90, ""],
    ];
    const before = [
      [100, 100],
      [100, 100],
    ];
    expect(callAsExcel("GROWTH", [counties, before])).toEqual([
      [0.1, 0.2],
      [-0.1, ""],
    ]);
  });

  test("never grows from a blank year, nor to one", () => {
    const years = [[100, "", 120, 132, " "]];
    expect(callAsExcel("GROWTH", [years, undefined])).toEqual([["", "", "", 0.1, ""]]);
    expect(callAsExcel("GROWTH", [[[5, ""]], [["", 5]]])).toEqual([["", ""]]);
  });

  test("has nothing to grow from after a year of 0; a single such pair is #DIV/0!", () => {
    expect(callAsExcel("GROWTH", [[[0, 120, 0, 0]], undefined])).toEqual([["", "", -1, ""]]);
    expect(callAsExcel("GROWTH", [[[120, 132]], [[0, 120]]])).toEqual([["", 0.1]]);
    expect(errorOf("GROWTH", [120, 0]).code).toBe("#DIV/0!");
  });

  test("leaves a row blank that desktop Excel sends as two zeros", () => {
    expect(callAsExcel("GROWTH", [[[empty, 110]], [[empty, 100]]])).toEqual([["", 0.1]]);
    expect(callAsExcel("GROWTH", [empty, empty])).toEqual([[""]]);
  });

  test("reads text as the number it shows", () => {
    expect(callAsExcel("GROWTH", [[["59,953", "６４８０８"]], undefined])).toEqual([
      rates.slice(0, 2),
    ]);
  });

  test("refuses a block, one lone year, and what is no money", () => {
    const block = [spending, income];
    expect(errorOf("GROWTH", [block, undefined]).message).toBe(
      "“历年数据”有 2 行 3 列，应为一行或一列，按年份先后排列。",
    );
    expect(errorOf("GROWTH", [block, undefined], { locale: "en" }).message).toBe(
      "series has 2 rows and 3 columns; give one row or one column of years.",
    );
    expect(errorOf("GROWTH", [5, undefined]).message).toBe(
      "“历年数据”只有一个单元格，至少要有两年的数。",
    );
    expect(errorOf("GROWTH", [[[5]], undefined], { locale: "en" }).message).toBe(
      "series is one cell; two years are the least.",
    );
    expect(errorOf("GROWTH", [[[5, -6]], undefined]).message).toBe(
      "“历年数据”第 1 行第 2 列是负数 -6，此处不应为负。",
    );
    expect(errorOf("GROWTH", [[[5, 6]], [[5, "未定"]]]).message).toBe(
      "“上年数”第 1 行第 2 列是“未定”，不是数字。",
    );
    expect(errorOf("GROWTH", [[[5, 6]], [[5]]]).message).toContain("“历年数据”有 2 个单元格");
  });
});

describe("GROWTHGAP", () => {
  test("of the county's report is 0.04 and 0.02 points", () => {
    const gaps = ["", 0.04206351148718919, 0.018860285789020846];
    expect(callAsExcel("GROWTHGAP", [[spending], [income]])).toEqual([gaps]);
    expect(callAsExcel("GROWTHGAP", [column(spending), [income]])).toEqual(column(gaps));
  });

  test("equals exact fractions for any two series", () => {
    const years = fc.array(fc.integer({ min: 1, max: 100_000_000 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(years, years, (own, other) => {
        const exact = own.slice(1).map((_, index) => {
          const [first, second] = [own, other].map((series) =>
            exactValue(
              "growth",
              Fraction.of(BigInt(series[index + 1]!)),
              Fraction.of(BigInt(series[index]!)),
            ),
          );
          return first!.minus(second!).times(Fraction.of(100n)).toNumber();
        });
        const [[first, ...found]] = callAsExcel("GROWTHGAP", [
          [own.map((fen) => fen / 100)],
          [other.map((fen) => fen / 100)],
        ]) as [[string, ...number[]]];
        expect(first).toBe("");
        found.forEach((gap, index) =>
          expect(relativeError(gap, exact[index]!)).toBeLessThan(1e-15),
        );
      }),
    );
  });

  test("is blank where a year or its base is missing in either series", () => {
    const own = [[100, "", 120, 132, 150, 0, 160]];
    const other = [[50, 60, 66, 66, 0, 0, 70]];
    expect(callAsExcel("GROWTHGAP", [own, other])).toEqual([
      ["", "", "", 10, 113.63636363636364, "", ""],
    ]);
  });

  test("is blank, and no tie, for a year that desktop Excel sends as two zeros", () => {
    expect(callAsExcel("GROWTHGAP", [[[100, empty]], [[50, empty]]])).toEqual([["", ""]]);
  });

  test("refuses blocks and series of different lengths", () => {
    expect(errorOf("GROWTHGAP", [[spending], [income, income]]).message).toBe(
      "“经常性收入”有 2 行 3 列，应为一行或一列，按年份先后排列。",
    );
    expect(errorOf("GROWTHGAP", [[spending], [[1, 2]]], { locale: "en" }).message).toBe(
      "education has 3 cells and revenue has 2: they must be as many.",
    );
  });
});

describe("SHARE", () => {
  test("divides cell by cell and leaves blanks blank", () => {
    expect(callAsExcel("SHARE", [[spending], column([241706, 255004, 255310])])).toEqual([
      [0.24804100849792723, 0.2541450330190899, 0.27643648897418827],
    ]);
    expect(callAsExcel("SHARE", [[["", 5, 0, empty]], [[9, "", 8, empty]]])).toEqual([
      ["", "", 0, ""],
    ]);
  });

  test("refuses a part of nothing, naming the whole", () => {
    const asked = [
      [[1], [5]],
      [[10], [0]],
    ];
    expect(errorOf("SHARE", asked).message).toBe(
      "“总体”第 2 行为 0，而“部分”为 5，无法计算占比。请填写总体，或清空两格。",
    );
    expect(errorOf("SHARE", asked, { locale: "en" }).message).toBe(
      "Row 2 of whole is 0 while part is 5: enter the whole, or clear both cells.",
    );
  });
});

describe("RISES", () => {
  /** A single answer may come as a range of one cell. */
  const verdict = (args: readonly unknown[], flavour?: Flavour): unknown =>
    [callAsExcel("RISES", args, flavour)].flat(2)[0];

  test("asks for a rise every year, or for no fall", () => {
    expect(verdict([[spending], undefined])).toBe(true);
    expect(verdict([column([1533, 1832, 1481]), undefined])).toBe(false);
    expect(verdict([[[7.57, 7.57, 7.7]], undefined])).toBe(false);
    expect(verdict([[[7.57, 7.57, 7.7]], false])).toBe(true);
    expect(verdict([[[7.57, 7.56, 7.7]], false])).toBe(false);
  });

  test.each([true, "TRUE", "是", 1, ""])("is strict for %p", (strict) => {
    expect(verdict([[[5, 5]], strict])).toBe(false);
  });

  test.each([false, "false", "否", 0])("is not strict for %p", (strict) => {
    expect(verdict([[[5, 5]], strict])).toBe(true);
  });

  test("lists what strict can be", () => {
    const error = errorOf("RISES", [[spending], "也许"]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toBe(
      "“是否严格”不能是“也许”。可用：TRUE 或 是（每年都要增长），FALSE 或 否（只增不减，可以持平）。",
    );
  });

  test("gives no verdict over a blank year, wherever it lies, and names it", () => {
    const error = errorOf("RISES", [[[59953, "", 70577]], undefined]);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe(
      "“历年数据”第 1 行第 2 列为空，缺这一年无法判断。请补齐，或另选年份。",
    );
    expect(errorOf("RISES", [column([1, 2, " "]), undefined], { locale: "en" }).message).toBe(
      "Row 3 of series is blank: without this year there is no verdict. Fill it in, or choose other years.",
    );
    expect(errorOf("RISES", [column(["", 2]), false]).message).toContain("第 1 行为空");
  });

  test("needs two years in one row or column", () => {
    expect(errorOf("RISES", [5, undefined]).code).toBe("#VALUE!");
    expect(errorOf("RISES", [[spending, income], undefined]).message).toContain("有 2 行 3 列");
  });

  test("a rise strict for whole fen is no fall, and none read backwards", () => {
    const years = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(years, (fen) => {
        const series = [fen.map((year) => year / 100)];
        const backwards = [[...series[0]!].reverse()];
        if (verdict([series, true])) {
          expect(verdict([series, false])).toBe(true);
          expect(verdict([backwards, false])).toBe(false);
        }
        const doubled = [series[0]!.flatMap((year) => [year, year])];
        expect(verdict([doubled, true])).toBe(false);
        expect(verdict([doubled, false])).toBe(verdict([series, false]));
        expect(verdict([[fen.map((year) => year * 100)], true])).toBe(verdict([series, true]));
      }),
    );
  });
});
