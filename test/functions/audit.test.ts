import fc from "fast-check";
import { exactValue, print } from "../oracle/exactAudit";
import { Fraction } from "../oracle/Fraction";
import { callAsExcel, empty, errorOf, type Flavour } from "./callAsExcel";

/** One verdict. */
const verdict = (args: readonly unknown[], flavour?: Flavour): unknown =>
  (callAsExcel("AUDIT", args, flavour) as unknown[][])[0]![0];

test("the answers in both languages", () => {
  const printed = [["8.10%"], ["4.35%"], ["4.50%"], ["5%"], [""]];
  const current = [[64808], ["7.57"], ["7.57"], [5], [5]];
  const previous = [[59953], ["7.26"], ["7.26"], [""], [5]];
  expect(callAsExcel("AUDIT", [printed, current, previous])).toEqual([
    ["一致"],
    ["舍入可解释"],
    ["不一致"],
    ["无法核对"],
    [""],
  ]);
  expect(callAsExcel("AUDIT", [printed, current, previous], { locale: "en" })).toEqual([
    ["agrees"],
    ["explained by rounding"],
    ["disagrees"],
    ["not checkable"],
    [""],
  ]);
});

test("answers in the shape of the printed figures, rows beside columns too", () => {
  expect(
    callAsExcel("AUDIT", [[["8.10%", "8.90%"]], [[64808], [70577]], [[59953], [64808]]]),
  ).toEqual([["一致", "一致"]]);
});

describe("what is printed", () => {
  test("may be a percentage, a fraction or a text of either, full-width too", () => {
    for (const printed of ["8.1%", "8.10%", "８．１０％", 0.081, "0.0810", " 8.10% "]) {
      expect(verdict([printed, 64808, 59953])).toBe("一致");
    }
    for (const printed of ["8.11%", "８．１１％", 0.0811, "0.0811"]) {
      expect(verdict([printed, 64808, 59953])).toBe("不一致");
    }
  });

  test("may be a decline, or more than double", () => {
    expect(verdict(["-19.16%", 1481, 1832])).toBe("一致");
    expect(verdict([-0.1916, 1481, 1832])).toBe("一致");
    expect(verdict(["19.16%", 1481, 1832])).toBe("不一致");
    expect(verdict(["150%", 250, 100])).toBe("一致");
    expect(verdict([1.5, 250, 100])).toBe("一致");
  });

  test("counts with the decimals it shows, unless others are given", () => {
    // 8.098 %
    expect(verdict(["8%", 64808, 59953])).toBe("一致");
    expect(verdict(["8.0%", 64808, 59953])).toBe("不一致");
    expect(verdict([0.08, 64808, 59953])).toBe("一致");
    expect(verdict([0.08, 64808, 59953, undefined, 2])).toBe("不一致");
    expect(verdict([0.08098, 64808, 59953])).toBe("一致");
    expect(verdict([0.0811, 64808, 59953, undefined, 1])).toBe("一致");
    expect(verdict([0.1, 110, 100])).toBe("一致");
    expect(verdict([1, 20000, 10000])).toBe("一致");
  });

  test("may be a computed cell with two decimals shown", () => {
    expect(verdict([64808 / 59953 - 1, 64808, 59953, "增长", 2])).toBe("一致");
    // 5.78 / 100 and the like leave binary digits behind.
    expect(verdict([1.1 / 100, 1011, 1000])).toBe("一致");
  });

  test("in per cent without its sign is a matter of the unit, and no wrong figure", () => {
    const error = errorOf("AUDIT", [
      [[0.081], [8.9]],
      [[64808], [70577]],
      [[59953], [64808]],
    ]);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe(
      "“报告数字”第 2 行是 8.9，当作 8.9% 才对得上。请写成 8.9%，或除以 100。",
    );
    expect(errorOf("AUDIT", ["4.35", "7.57", "7.26"], { locale: "en" }).message).toBe(
      "Row 1 of printed is 4.35, which fits only as 4.35%: write 4.35%, or divide by 100.",
    );
    expect(verdict(["890%", 70577, 64808])).toBe("不一致");
    expect(verdict(["0.089%", 70577, 64808])).toBe("不一致");
    expect(verdict([8.5, 70577, 64808])).toBe("不一致");
    expect(verdict([0, 70577, 64808])).toBe("不一致");
  });
});

describe("the inputs", () => {
  test("stand for all values that round to them, a whole number for half a unit to either side", () => {
    // 10 % from 11 and 10; from 10.5 and 10.5 up to 11.5 and 9.5 it is 0 % to 21 %.
    expect(verdict(["10%", 11, 10])).toBe("一致");
    expect(verdict(["21%", 11, 10])).toBe("舍入可解释");
    expect(verdict(["0%", 11, 10])).toBe("舍入可解释");
    expect(verdict(["22%", 11, 10])).toBe("不一致");
    expect(verdict(["21%", "11.0", "10.0"])).toBe("不一致");
    expect(verdict(["11%", "11.0", "10.0"])).toBe("舍入可解释");
  });

  test("as numbers have lost their last zeros, which the other year of the series shows", () => {
    expect(verdict([0.0168, 7.7, 7.57])).toBe("舍入可解释");
    expect(verdict([0.023, 7.7, 7.57])).toBe("不一致");
    expect(verdict([0.1, 7.99, 7])).toBe("不一致");
    // As text they are what they show.
    expect(verdict(["2.3%", "7.7", "7.57"])).toBe("舍入可解释");
    expect(verdict(["2.3%", "7.70", 7.57])).toBe("不一致");
    // Beside a computed figure a typed one is as coarse as it looks.
    expect(verdict(["2.3%", 7.7, 7.5712034])).toBe("舍入可解释");
    // A part and its whole need not come from one table.
    expect(verdict(["33%", 1.25, 4, "占比"])).toBe("舍入可解释");
    expect(verdict(["35%", 4, 12.25, "占比"])).toBe("舍入可解释");
  });

  test("without a base are not checkable, never a mismatch", () => {
    expect(verdict(["9.44%", 66063, ""])).toBe("无法核对");
    expect(verdict(["9.44%", "", 66063])).toBe("无法核对");
    expect(verdict(["9.44%", 66063, 0])).toBe("无法核对");
    expect(verdict(["9.44%", 0, 0])).toBe("无法核对");
    expect(verdict(["9.44%", 66063, null], { host: "web" })).toBe("无法核对");
  });

  test("and figure of a row that desktop Excel sends as zeros leave it blank", () => {
    expect(verdict([empty, empty, empty])).toBe("");
    expect(verdict([" ", "待定", 5])).toBe("");
  });
});

describe("kinds", () => {
  test.each(["占比", "share", " Share ", "ｓｈａｒｅ"])("%p is part of a whole", (kind) => {
    expect(verdict(["24.8%", 59953, 241706, kind])).toBe("一致");
    expect(verdict(["24.9%", 59953, 241706, kind])).toBe("不一致");
    expect(verdict(["24.8%", 59953, 0, kind])).toBe("无法核对");
  });

  test.each(["增长", "growth", "GROWTH", "", empty])("%p is growth", (kind) => {
    expect(verdict(["8.10%", 64808, 59953, kind])).toBe("一致");
  });

  test.each(["差", "gap"])("%p is the difference of two growths in percentage points", (kind) => {
    expect(verdict([0.04, "8.10%", "8.06%", kind])).toBe("一致");
    expect(verdict(["0.04", 0.081, 0.0806, kind])).toBe("一致");
    expect(verdict(["0.04%", 0.081, 0.0806, kind])).toBe("一致");
    expect(verdict([0.05, "8.10%", "8.06%", kind])).toBe("舍入可解释");
    expect(verdict([0.06, "8.10%", "8.06%", kind])).toBe("不一致");
    expect(verdict(["0.00", "8.40%", "8.10%", kind])).toBe("不一致");
    expect(verdict([-2.5, "-1.0%", "1.5%", kind])).toBe("一致");
    expect(verdict([0.04, "8.10%", "", kind])).toBe("无法核对");
    expect(verdict([8.1, "8.10%", 0, kind])).toBe("一致");
  });

  test("a gap whose units are mixed is named as such", () => {
    const message =
      "“报告数字”第 1 行是 0.04，与两个增长率差了 100 倍才对得上。报告数字用百分点填写（如 0.04），本年数、上年数用百分数填写（如 8.06% 或 0.0806，不写 8.06）。";
    expect(errorOf("AUDIT", [0.04, 8.1, 8.06, "差"]).message).toBe(message);
    expect(errorOf("AUDIT", [0.0004, 0.081, 0.0806, "gap"], { locale: "en" }).message).toBe(
      "Row 1 of printed is 0.0004, which fits the two growths only by a factor of 100: write printed in percentage points (0.04), current and previous as percentages (8.06% or 0.0806, not 8.06).",
    );
  });

  test("others are listed", () => {
    const error = errorOf("AUDIT", ["1%", 1, 1, "环比"]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toBe(
      "没有类型“环比”。可用：增长（growth，本年÷上年－1），占比（share，本年数÷上年数），差（gap，本年数－上年数）。",
    );
    expect(errorOf("AUDIT", ["1%", 1, 1, "constructor"], { locale: "en" }).message).toContain(
      'There is no kind "constructor". Known: growth',
    );
  });
});

describe("errors", () => {
  test.each([
    [["约9%", 1, 1], "“报告数字”第 1 行是“约9%”，不是数字。"],
    [["9%", -1, 1], "“本年数”第 1 行是负数 -1，此处不应为负。"],
    [["9%", 1, "-1"], "“上年数”第 1 行是负数 -1，此处不应为负。"],
    [["9%", true, 1], "“本年数”第 1 行是逻辑值 TRUE，应为数字。"],
    [["9%", 1, 1, undefined, 1.5], "“小数位数”是 1.5，应为 0 到 10 的整数。"],
    [["9%", 1, 1, undefined, 11], "“小数位数”是 11，应为 0 到 10 的整数。"],
  ])("of %p name the place", (args, message) => {
    const error = errorOf("AUDIT", args);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe(message);
  });

  test("name both sizes", () => {
    expect(errorOf("AUDIT", [[["1%", "2%"]], [[1, 2]], [[1]]], { locale: "en" }).message).toBe(
      "printed has 2 cells and previous has 1: they must be as many.",
    );
  });
});

test("true figures in cells, printed with two decimals, are never called wrong", () => {
  const fen = fc.integer({ min: 100, max: 1_000_000_000 });
  fc.assert(
    fc.property(
      fen,
      fen,
      fc.constantFrom("growth" as const, "share" as const),
      fc.integer({ min: 0, max: 2 }),
      (now, before, kind, places) => {
        const [current, previous] = [now, before].map((amount) =>
          Fraction.of(BigInt(amount), 100n),
        );
        const percent = exactValue(kind, current!, previous!).times(Fraction.of(100n));
        const printed = `${print(percent, 2)}%`;
        const texts = [current!, previous!].map((amount) => print(amount, places));
        fc.pre(!/^[0.]*$/u.test(texts[1]!));
        const found = verdict([printed, ...texts, kind]);
        expect(["一致", "舍入可解释"]).toContain(found);
        // Both inputs exact to the fen: nothing needs explaining.
        if (places === 2) expect(found).toBe("一致");
      },
    ),
    { numRuns: 2000 },
  );
});

test("money in yuan and the same in 10,000 yuan, with four more decimals, are judged alike", () => {
  const fen = fc.integer({ min: 100, max: 100_000 });
  fc.assert(
    fc.property(fen, fen, fc.integer({ min: -300, max: 300 }), (now, before, off) => {
      const growth = exactValue("growth", Fraction.of(BigInt(now)), Fraction.of(BigInt(before)));
      const printed = `${print(growth.times(Fraction.of(100n)).plus(Fraction.of(BigInt(off), 100n)), 2)}%`;
      const yuan = [now, before].map((amount) => print(Fraction.of(BigInt(amount), 100n), 2));
      const tenThousands = [now, before].map((amount) =>
        print(Fraction.of(BigInt(amount), 1_000_000n), 6),
      );
      expect(verdict([printed, ...tenThousands])).toBe(verdict([printed, ...yuan]));
    }),
    { numRuns: 500 },
  );
});

test("a gap of two growths of 0 is computed; a share of nothing is not checkable", () => {
  const verdict = (args: readonly unknown[]): unknown =>
    (callAsExcel("AUDIT", args) as unknown[][])[0]![0];
  expect(verdict([[["1.0"]], [["0.0%"]], [["0.0%"]], "差"])).toBe("不一致");
  expect(verdict([[["0.0"]], [["0.0%"]], [["0.0%"]], "差"])).toBe("一致");
  expect(verdict([[["0%"]], [[0]], [[0]], "占比"])).toBe("无法核对");
});

test("a text keeps the decimals it shows, whatever is given as decimals", () => {
  // 1084 / 1000 - 1 = 8.40 %.
  expect(callAsExcel("AUDIT", ["8.06%", "1084", "1000", undefined, 0])).toEqual([["不一致"]]);
  expect(callAsExcel("AUDIT", [0.0806, "1084", "1000", undefined, 0])).toEqual([["一致"]]);
});
