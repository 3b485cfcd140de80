import fc from "fast-check";
import { leastShown } from "../../src/functions/equity/leastShown";
import { compareToLimit } from "../../src/measures/compareToLimit";
import { fiveSchools } from "../oracle/fiveSchools";
import { callAsExcel, empty, errorOf } from "./callAsExcel";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const books = column(fiveSchools.books);
const pupils = column(fiveSchools.pupils);
const plan = (...args: unknown[]): number[][] => callAsExcel("PLAN", args) as number[][];
const sumOf = (rows: readonly (readonly number[])[]): number =>
  rows.flat().reduce((sum, number) => sum + number, 0);

describe("what PLAN plans", () => {
  test("brings CVRATIO to the target when it is carried out", () => {
    for (const mode of ["add", "reallocate"]) {
      for (const whole of [false, true]) {
        for (const target of [0.5, 0.45, 0.3]) {
          const changes = plan(books, pupils, target, mode, whole);
          const after = column(fiveSchools.books.map((total, row) => total + changes[row]![0]!));
          const found = callAsExcel("CVRATIO", [after, pupils]) as number;
          expect(compareToLimit(found, target)).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  test("adds to the fourth school alone for 0.5, to all but the third for 0.1", () => {
    expect(plan(books, pupils, 0.5, undefined, undefined)).toEqual([
      [0],
      [0],
      [0],
      [16.35264515290595],
      [0],
    ]);
    expect(plan(books, pupils, 0.5, "add", true)).toEqual([[0], [0], [0], [17], [0]]);
    expect(plan(books, pupils, 0.1, "add", true)).toEqual([[104], [178], [0], [487], [66]]);
  });

  test("moves from the third to the fourth for 0.5, and adds up to 0", () => {
    expect(plan(books, pupils, 0.5, "reallocate", true)).toEqual([[0], [0], [-12], [12], [0]]);
    expect(sumOf(plan(books, pupils, 0.3, "reallocate", false))).toBe(0);
  });

  test("is nothing where the target is met, exactly met included", () => {
    expect(plan(books, pupils, 0.6, undefined, undefined)).toEqual(column([0, 0, 0, 0, 0]));
    // S = 1, X = 2.
    expect(plan([[1], [3]], [[1], [1]], 0.5, undefined, undefined)).toEqual([[0], [0]]);
    expect(plan([[1], [3]], [[1], [1]], 0.5, "调配", true)).toEqual([[0], [0]]);
  });

  test("for a target of 0 lifts all to the highest, or moves all to the county's value", () => {
    expect(plan([[1], [6], [4]], [[1], [2], [1]], 0, undefined, undefined)).toEqual([[3], [2], [0]]); // prettier-ignore
    expect(plan([[1], [4], [4]], [[1], [1], [1]], 0, "reallocate", undefined)).toEqual([[2], [-1], [-1]]); // prettier-ignore
  });

  test("keeps the shape of the totals", () => {
    expect(plan([[1], [5]], [[1], [1]], 0.25, "reallocate", false)).toEqual([[1.25], [-1.25]]);
    expect(plan([[1, 5]], [[1], [1]], 0.25, "add", true)).toEqual([[2, 0]]);
  });
});

describe("schools left out", () => {
  test("have a blank beside them and no part in the plan", () => {
    const totals = [...books, [""], [50], [empty]];
    const heads = [...pupils, [40], [""], [empty]];
    const changes = callAsExcel("PLAN", [totals, heads, 0.5, undefined, undefined]) as unknown[][];
    expect(changes.slice(5)).toEqual([[""], [""], [""]]);
    expect(changes.slice(0, 5)).toEqual(plan(books, pupils, 0.5, undefined, undefined));
  });

  test("are not those that have nothing: these come first", () => {
    const changes = plan([[0], [10], [10]], [[10], [10], [10]], 0.3, "add", true);
    expect(changes[0]![0]).toBeGreaterThan(0);
    expect(changes.slice(1)).toEqual([[0], [0]]);
  });
});

describe("the arguments", () => {
  const [whole, moved] = [
    plan(books, pupils, 0.5, "add", true),
    plan(books, pupils, 0.5, "reallocate", false),
  ];

  test.each(["50%", "0.5", "０．５", [[0.5]]])("a target of %p is a half", (target) => {
    expect(plan(books, pupils, target, "add", true)).toEqual(whole);
  });

  test.each(["add", "ADD", " 增配", "增加", "", empty, undefined])("mode %p adds", (mode) => {
    expect(plan(books, pupils, 0.5, mode, true)).toEqual(whole);
  });

  test.each(["reallocate", "Reallocate", "调配", "校际交流"])("mode %p moves", (mode) => {
    expect(plan(books, pupils, 0.5, mode, undefined)).toEqual(moved);
  });

  test.each([true, 1, "TRUE", "1"])("whole_units %p is TRUE", (given) => {
    expect(plan(books, pupils, 0.5, "add", given)).toEqual(whole);
  });

  test.each([false, 0, "false", "", empty, undefined])("whole_units %p is FALSE", (given) => {
    expect(plan(books, pupils, 0.5, "reallocate", given)).toEqual(moved);
  });

  test("numbers kept as text are numbers", () => {
    expect(plan(column(["279", "137", "935", "1６0", " 402"]), pupils, 0.5, "add", true)).toEqual(
      whole,
    );
  });
});

describe("errors", () => {
  test("name a target that is none", () => {
    const ofTarget = (target: unknown, locale: "zh-CN" | "en" = "zh-CN") =>
      errorOf("PLAN", [books, pupils, target, undefined, undefined], { locale, host: "web" });
    expect(ofTarget(-0.5)).toMatchObject({ code: "#VALUE!" });
    expect(ofTarget(-0.5).message).toBe("“目标值”第 1 行是负数 -0.5，此处不应为负。");
    expect(ofTarget("达标").message).toBe("“目标值”第 1 行是“达标”，不是数字。");
    expect(ofTarget(true).code).toBe("#VALUE!");
    expect(ofTarget(empty)).toMatchObject({ code: "#VALUE!" });
    expect(ofTarget("").message).toBe("“目标值”是空的，请填写要达到的差异系数，如 0.5。");
    expect(ofTarget("", "en").message).toBe(
      "target is empty: enter the coefficient to reach, such as 0.5.",
    );
    expect(ofTarget([[0.5], [0.4]]).message).toBe("“目标值”只能是一个单元格，现在选了 2 个。");
  });

  test.each(["constructor", "买", 2])("list the modes for %p", (mode) => {
    const error = errorOf("PLAN", [books, pupils, 0.5, mode, undefined]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toBe(
      `没有方式“${mode}”。可用：增配（增加、add），调配（校际交流、reallocate）。`,
    );
    expect(
      errorOf("PLAN", [books, pupils, 0.5, mode, undefined], { locale: "en" }).message,
    ).toContain("reallocate (调配, 校际交流)");
  });

  test.each(["constructor", "是", 2])("refuse %p for whole_units", (given) => {
    const error = errorOf("PLAN", [books, pupils, 0.5, undefined, given]);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe(`“取整数”是“${given}”，应为 TRUE 或 FALSE（也可填 1 或 0）。`);
    expect(errorOf("PLAN", [books, pupils, 0.5, undefined, given], { locale: "en" }).message).toBe(
      `whole_units is "${given}"; it must be TRUE or FALSE (1 or 0).`,
    );
  });

  test("name the cell of a school, and both sizes", () => {
    expect(errorOf("PLAN", [column([1, "x"]), [[1], [1]], 0.5]).message).toBe(
      "“资源总量”第 2 行是“x”，不是数字。",
    );
    expect(errorOf("PLAN", [column([1, -2]), [[1], [1]], 0.5]).code).toBe("#VALUE!");
    expect(errorOf("PLAN", [column([1, true]), [[1], [1]], 0.5]).code).toBe("#VALUE!");
    expect(errorOf("PLAN", [column([1, 2]), [[1], [0]], 0.5]).message).toContain("“学生数”第 2 行");
    expect(errorOf("PLAN", [column([1, 2]), [[1]], 0.5]).message).toContain("有 2 个单元格");
  });

  test("a county without any of it, or without schools, is #DIV/0! in either mode", () => {
    for (const mode of ["add", "reallocate"]) {
      for (const isWhole of [false, true]) {
        expect(errorOf("PLAN", [[[0], [0]], [[2], [3]], 0.5, mode, isWhole]).code).toBe("#DIV/0!");
        expect(errorOf("PLAN", [[[""]], [[""]], 0.5, mode, isWhole]).code).toBe("#DIV/0!");
      }
    }
  });

  test("figures beyond all counting are #NUM!", () => {
    expect(errorOf("PLAN", [column([1e300, 1e-300]), [[1], [1]], 0.5]).code).toBe("#NUM!");
  });
});

describe("a target that whole units cannot reach", () => {
  const halves = column([3.5, 2, 5]);
  const heads = column([7, 11, 13]);
  const nearestIn = (message: string): number =>
    Number(/(?:最低为|The best is) ([0-9.e-]+[0-9])/u.exec(message)?.[1]);

  test("is #N/A with the best that moving them does", () => {
    const error = errorOf("PLAN", [books, pupils, 0.0001, "调配", true]);
    expect(error.code).toBe("#N/A");
    // 0.0009847783…, shown no lower than it is.
    expect(error.message).toBe("按整数调配不能把差异系数降到 0.0001，最低为 0.000984779。");
    expect(
      errorOf("PLAN", [books, pupils, 0.0001, "reallocate", 1], { locale: "en" }).message,
    ).toBe("Moving whole units does not bring the coefficient to 0.0001. The best is 0.000984779.");
  });

  test("is #N/A with the best that adding them does, and how far was tried", () => {
    const error = errorOf("PLAN", [halves, heads, 0, "增配", true]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toMatch(/^按整数增配，试到 \d+ 个仍不能把差异系数降到 0；最低为 0\.0\d+，需增配 \d+ 个。$/u); // prettier-ignore
    expect(errorOf("PLAN", [halves, heads, 0, "add", true], { locale: "en" }).message).toMatch(/^Up to \d+ whole units were tried and none of these numbers brings the coefficient to 0\. The best is 0\.0\d+, with \d+ added\.$/u); // prettier-ignore
  });

  test("shows the best in six digits and never less than it is", () => {
    expect(leastShown(0.1234561)).toBe(0.123457);
    expect(leastShown(0.123456)).toBe(0.123456);
    expect(leastShown(0.99999949)).toBe(1);
    expect(leastShown(1.0000001)).toBe(1.00001);
    expect(leastShown(2.5e-9)).toBe(2.5e-9);
  });

  test("the best that is named can be had by asking for it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 97 })), {
          minLength: 2,
          maxLength: 6,
        }),
        fc.constantFrom("add", "reallocate"),
        (schools, mode) => {
          fc.pre(schools.some(([total]) => total > 0));
          const totals = column(schools.map(([total]) => total + 0.25));
          const counts = column(schools.map(([, count]) => count));
          let message: string;
          try {
            plan(totals, counts, 0, mode, true);
            return;
          } catch (error) {
            message = (error as Error).message;
          }
          const nearest = nearestIn(message);
          expect(nearest).toBeGreaterThan(0);
          expect(plan(totals, counts, nearest, mode, true)).toHaveLength(schools.length);
          expect(() => plan(totals, counts, nearest * (1 - 2e-5), mode, true)).toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("a thousand schools are planned in whole books", () => {
  let seed = 31;
  const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const heads = Array.from({ length: 1000 }, () => 20 + Math.floor(3000 * draw()));
  const totals = column(heads.map((count) => Math.round(count * (1 + 60 * draw()))));
  expect(sumOf(totals as number[][])).toBeGreaterThan(10_000_000);
  const exact = sumOf(plan(totals, column(heads), 0.3, "add", false));
  const whole = sumOf(plan(totals, column(heads), 0.3, "add", true));
  expect(whole).toBeGreaterThanOrEqual(exact);
  expect(whole).toBeLessThan(exact + 1000);
  expect(sumOf(plan(totals, column(heads), 0.3, "reallocate", true))).toBe(0);
});

test("50 for 50 % is refused: it would say that nothing is missing", () => {
  const books = [[279], [137], [935], [160], [402]];
  const heads = [[45], [37], [89], [76], [55]];
  expect(errorOf("PLAN", [books, heads, 50])).toMatchObject({
    code: "#VALUE!",
    message: "“目标值”是 50，不像差异系数。如果是百分数，请写成 50%。",
  });
  expect(callAsExcel("PLAN", [books, heads, "50%"])).toEqual(
    callAsExcel("PLAN", [books, heads, 0.5]),
  );
});
