import fc from "fast-check";
import { staffingFunctions } from "../../src/functions/staffing/staffingFunctions";
import { helpOf } from "../../src/i18n/functionHelp/helpOf";
import { leastUnits } from "../oracle/leastUnits";
import { callAsExcel, empty, errorOf } from "./callAsExcel";

const column = <Cell>(cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);
const pupilsOfSchools = fc.array(fc.integer({ min: 1, max: 6000 }), {
  minLength: 1,
  maxLength: 20,
});

/** Pupils per post in halves. */
const levels = [
  { words: ["小学", "primary", 1, "1", " Primary ", "１"], halves: 38 },
  { words: ["初中", "junior", 2], halves: 27 },
  { words: ["高中", "senior", 3, "SENIOR"], halves: 25 },
] as const;

describe("PUPILSPERTEACHER", () => {
  test("divides school by school in the shape of the pupils", () => {
    expect(callAsExcel("PUPILSPERTEACHER", [column([450, 504]), column([25, 32])])).toEqual([
      [18],
      [15.75],
    ]);
    expect(callAsExcel("PUPILSPERTEACHER", [[[450, 504]], column([25, 32])])).toEqual([
      [18, 15.75],
    ]);
    expect(callAsExcel("PUPILSPERTEACHER", [450, 25])).toEqual([[18]]);
  });

  test("a blank on either side, or an empty row as desktop Excel sends it, leaves the school out", () => {
    expect(
      callAsExcel("PUPILSPERTEACHER", [
        column([450, "", 300, empty, " "]),
        column([25, 10, "", empty, ""]),
      ]),
    ).toEqual([[18], [""], [""], [""], [""]]);
  });

  test("a school with pupils and no teacher is named, not left out", () => {
    const chinese = errorOf("PUPILSPERTEACHER", [column([450, 300]), column([25, 0])]);
    expect(chinese.code).toBe("#VALUE!");
    expect(chinese.message).toBe(
      "“专任教师数”第 2 行为 0，而“学生数”为 300，无法计算。请填写，或清空该校这两格。",
    );
    const english = errorOf("PUPILSPERTEACHER", [[[450, 300]], column([25, 0])], { locale: "en" });
    expect(english.message).toBe(
      "Row 2 of teachers is 0 while pupils is 300: enter the figure, or clear both cells.",
    );
  });

  test("a school with teachers and no pupils is named, not given a ratio of 0", () => {
    expect(errorOf("PUPILSPERTEACHER", [column([450, 0]), column([25, 7])]).message).toBe(
      "“学生数”第 2 行为 0，而“专任教师数”为 7，无法计算。请填写，或清空该校这两格。",
    );
  });

  test("ranges of different sizes are refused, with both sizes", () => {
    expect(errorOf("PUPILSPERTEACHER", [column([450, 300]), column([25])]).message).toBe(
      "“学生数”有 2 个单元格，“专任教师数”有 1 个，个数必须相同。",
    );
  });

  test("text that shows a number counts, other text is named where it lies", () => {
    expect(
      callAsExcel("PUPILSPERTEACHER", [column(["1,250", "４５０"]), column([100, "25"])]),
    ).toEqual([[12.5], [18]]);
    expect(
      errorOf("PUPILSPERTEACHER", [column([450, 300]), [[25, "十二"]]], { locale: "en" }).message,
    ).toBe('Row 1, column 2 of teachers is "十二", which is no number.');
    expect(
      errorOf("PUPILSPERTEACHER", [
        column([450, 300, 200, 100]),
        [
          [25, 20],
          [10, 0],
        ],
      ]).message,
    ).toContain("“专任教师数”第 2 行第 2 列为 0，而“学生数”为 100");
    expect(errorOf("PUPILSPERTEACHER", [column([450]), column([true])]).message).toContain(
      "逻辑值",
    );
    expect(errorOf("PUPILSPERTEACHER", [column([-1]), column([2])]).message).toContain("负数");
  });

  test("is the same for a county ten times as large, and for schools in another order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 400 }))),
        (schools) => {
          fc.pre(schools.length > 0);
          const ratios = (rows: readonly (readonly [number, number])[]): unknown =>
            callAsExcel("PUPILSPERTEACHER", [
              column(rows.map(([pupils]) => pupils)),
              column(rows.map(([, teachers]) => teachers)),
            ]);
          const plain = ratios(schools);
          expect(ratios(schools.map(([pupils, teachers]) => [10 * pupils, 10 * teachers]))).toEqual(
            plain,
          );
          expect(ratios([...schools].reverse())).toEqual([...(plain as unknown[])].reverse());
        },
      ),
    );
  });
});

describe("STAFFREQUIRED", () => {
  test.each(levels.flatMap(({ words, halves }) => words.map((word) => [word, halves] as const)))(
    "by %s is the least number of posts that cover the pupils",
    (word, halves) => {
      const pupils = [0, 1, 12, 13, 19, 20, 25, 26, 27, 28, 38, 39, 450, 1999];
      expect(callAsExcel("STAFFREQUIRED", [column(pupils), word])).toEqual(
        column(pupils.map((heads) => Number(leastUnits(heads, halves)))),
      );
    },
  );

  test("27 junior pupils need 2 and not 3, 25 senior ones 2, 19 primary ones 1", () => {
    expect(callAsExcel("STAFFREQUIRED", [column([27, 28, 54, 55]), "初中"])).toEqual(
      column([2, 3, 4, 5]),
    );
    expect(callAsExcel("STAFFREQUIRED", [column([25, 26]), "高中"])).toEqual(column([2, 3]));
    expect(callAsExcel("STAFFREQUIRED", [column([19, 20]), "小学"])).toEqual(column([1, 2]));
  });

  test("so many are enough and one fewer is not, at every level", () => {
    fc.assert(
      fc.property(pupilsOfSchools, fc.constantFrom(...levels), (pupils, { words, halves }) => {
        const required = callAsExcel("STAFFREQUIRED", [column(pupils), words[0]]) as number[][];
        required.forEach(([posts = NaN], school) => {
          const heads = pupils[school]!;
          expect(posts * halves).toBeGreaterThanOrEqual(2 * heads);
          expect((posts - 1) * halves).toBeLessThan(2 * heads);
        });
      }),
    );
  });

  test("a school split in two needs at least as many, and at most one more", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.constantFrom("小学", "初中", "高中"),
        (one, other, level) => {
          const [[whole = NaN] = [], [first = NaN] = [], [second = NaN] = []] = callAsExcel(
            "STAFFREQUIRED",
            [column([one + other, one, other]), level],
          ) as number[][];
          expect(first + second - whole).toBeGreaterThanOrEqual(0);
          expect(first + second - whole).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test("keeps the shape of the range, and blanks blank", () => {
    expect(
      callAsExcel("STAFFREQUIRED", [
        [
          [27, ""],
          [" ", 28],
        ],
        "初中",
      ]),
    ).toEqual([
      [2, ""],
      ["", 3],
    ]);
    expect(callAsExcel("STAFFREQUIRED", [27, "初中"])).toEqual([[2]]);
    expect(callAsExcel("STAFFREQUIRED", [empty, "初中"], { host: "web" })).toEqual([[""]]);
  });

  test("part of a pupil is refused, but for the last binary digits of a computed cell", () => {
    expect(errorOf("STAFFREQUIRED", [column([450, 27.5]), "初中"]).message).toBe(
      "“学生数”第 2 行是 27.5，应为整数。",
    );
    expect(errorOf("STAFFREQUIRED", [[[27, 0.01]], "初中"], { locale: "en" }).message).toBe(
      "Row 1, column 2 of pupils is 0.01; it must be a whole number.",
    );
    // 0.81 / 0.03 is 27.000000000000004 in doubles.
    expect(callAsExcel("STAFFREQUIRED", [0.81 / 0.03, "初中"])).toEqual([[2]]);
  });

  test("a level that is none is answered with those there are", () => {
    const chinese = errorOf("STAFFREQUIRED", [450, "幼儿园"]);
    expect(chinese.code).toBe("#N/A");
    expect(chinese.message).toBe(
      "没有学段“幼儿园”。可用：小学（primary、1），初中（junior、2），高中（senior、3）。",
    );
    for (const word of ["", 0, 4, "toString", "constructor", "__proto__"]) {
      expect(errorOf("STAFFREQUIRED", [450, word], { locale: "en" }).message).toBe(
        `There is no level "${word}". Known: primary (小学, 1), junior (初中, 2), senior (高中, 3).`,
      );
    }
  });
});

describe("STAFFGAP", () => {
  test("is staff minus what the pupils require", () => {
    expect(callAsExcel("STAFFGAP", [column([2, 2, 5]), column([27, 28, 27]), "初中"])).toEqual(
      column([0, -1, 3]),
    );
  });

  test("a school without staff misses all of it", () => {
    expect(callAsExcel("STAFFGAP", [column([0]), column([27]), "初中"])).toEqual([[-2]]);
  });

  test("parts of a post count", () => {
    expect(callAsExcel("STAFFGAP", [1.5, 27, "初中"])).toEqual([[-0.5]]);
  });

  test("a blank on either side, or an empty row as desktop Excel sends it, leaves the school out", () => {
    expect(
      callAsExcel("STAFFGAP", [column(["", 2, empty, 2]), column([27, "", empty, 27]), "初中"]),
    ).toEqual(column(["", "", "", 0]));
  });

  test("staff without pupils is named: it is no surplus", () => {
    const error = errorOf("STAFFGAP", [column([2, 5]), column([27, 0]), "初中"]);
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toBe(
      "“学生数”第 2 行为 0，而“教职工数”为 5，无法计算。请填写，或清空该校这两格。",
    );
  });

  test("part of a pupil is refused", () => {
    expect(errorOf("STAFFGAP", [column([2]), column([27.5]), "初中"]).message).toBe(
      "“学生数”第 1 行是 27.5，应为整数。",
    );
  });

  test("ranges of different sizes and levels that are none are refused", () => {
    expect(errorOf("STAFFGAP", [column([2]), column([27, 28]), "初中"]).message).toBe(
      "“教职工数”有 1 个单元格，“学生数”有 2 个，个数必须相同。",
    );
    expect(errorOf("STAFFGAP", [column([2]), column([27]), "大学"]).code).toBe("#N/A");
  });

  test("is staff less STAFFREQUIRED for every school", () => {
    fc.assert(
      fc.property(pupilsOfSchools, fc.constantFrom("小学", "初中", "高中"), (pupils, level) => {
        const staff = pupils.map((heads) => heads % 300);
        const required = callAsExcel("STAFFREQUIRED", [column(pupils), level]) as number[][];
        expect(callAsExcel("STAFFGAP", [column(staff), column(pupils), level])).toEqual(
          column(staff.map((posts, school) => posts - required[school]![0]!)),
        );
      }),
    );
  });
});

describe("CLASSBAND", () => {
  test("changes its word at 36, 46, 56 and 66 pupils", () => {
    const sizes = [1, 35, 36, 45, 46, 55, 56, 65, 66, 90];
    expect(callAsExcel("CLASSBAND", [column(sizes)])).toEqual(
      column([
        "35人及以下",
        "35人及以下",
        "正常班额",
        "正常班额",
        "偏大班额",
        "偏大班额",
        "大班额",
        "大班额",
        "超大班额",
        "超大班额",
      ]),
    );
    expect(callAsExcel("CLASSBAND", [[[35, 45, 55, 65, 66]]], { locale: "en" })).toEqual([
      ["35 or fewer", "Normal class", "Rather large class", "Large class", "Extra-large class"],
    ]);
  });

  test("no pupils are no class, however the cell comes", () => {
    expect(callAsExcel("CLASSBAND", [column([0, empty, "", " ", "４６"])])).toEqual(
      column(["", "", "", "", "偏大班额"]),
    );
  });

  test("an average is refused: it may lie between two bands", () => {
    expect(errorOf("CLASSBAND", [column([45, 45.5])]).message).toBe(
      "“班额”第 2 行是 45.5，应为整数。",
    );
    expect(errorOf("CLASSBAND", [column(["一班"])]).code).toBe("#VALUE!");
  });
});

describe("OVERSIZE", () => {
  test("counts classes above the limit of their level; the limit itself is allowed", () => {
    const sizes = column([44, 45, 46, 50, 51, 70]);
    expect(callAsExcel("OVERSIZE", [sizes, "小学"])).toBe(4);
    expect(callAsExcel("OVERSIZE", [sizes, "junior"])).toBe(2);
    expect(
      callAsExcel("OVERSIZE", [
        [
          [45, 46],
          [47, 48],
        ],
        1,
      ]),
    ).toBe(3);
    expect(callAsExcel("OVERSIZE", [46, "小学"])).toBe(1);
  });

  test("blanks and zeros are no classes", () => {
    expect(callAsExcel("OVERSIZE", [column([46, empty, "", 0, 45]), "小学"])).toBe(1);
  });

  test("no class at all is not a county without large classes", () => {
    expect(errorOf("OVERSIZE", [column([empty, "", 0]), "小学"]).code).toBe("#DIV/0!");
  });

  test("an average of classes is refused: it is not a class", () => {
    expect(errorOf("OVERSIZE", [column([45.5]), "小学"]).message).toBe(
      "“各班人数”第 1 行是 45.5，应为整数。",
    );
  });

  test("the standard has no limit for 高中", () => {
    const error = errorOf("OVERSIZE", [column([60]), "高中"]);
    expect(error.code).toBe("#N/A");
    expect(error.message).toBe("没有学段“高中”。可用：小学（primary、1），初中（junior、2）。");
    for (const word of ["", 0, 3, "constructor", "__proto__"]) {
      expect(errorOf("OVERSIZE", [column([60]), word]).code).toBe("#N/A");
    }
  });

  test("does not depend on the order of the classes, and adds up over two schools", () => {
    const classes = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(classes, classes, (one, other) => {
        const over = (sizes: readonly number[]): unknown =>
          callAsExcel("OVERSIZE", [column(sizes), "初中"]);
        expect(over([...one].reverse())).toBe(over(one));
        expect(over([...one, ...other])).toBe(Number(over(one)) + Number(over(other)));
        expect(over(one)).toBe(one.filter((size) => size >= 51).length);
      }),
    );
  });
});

describe("ROOMS", () => {
  test("wants one room of each kind for every 12 classes begun", () => {
    expect(callAsExcel("ROOMS", [column([0, 1, 12, 13, 24, 25])])).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 2],
      [3, 3],
    ]);
  });

  test("gives two cells for each cell, blanks too", () => {
    expect(callAsExcel("ROOMS", [column([13, "", " "])])).toEqual([
      [2, 2],
      ["", ""],
      ["", ""],
    ]);
    expect(callAsExcel("ROOMS", [[[12, 13]]])).toEqual([[1, 1, 2, 2]]);
    expect(callAsExcel("ROOMS", [18])).toEqual([[2, 2]]);
  });

  test("half a class is refused", () => {
    expect(errorOf("ROOMS", [column([12, 12.5])]).message).toBe(
      "“班级数”第 2 行是 12.5，应为整数。",
    );
  });

  test("so many rooms are enough and one fewer is not", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1 }), (classes) => {
        const answer = callAsExcel("ROOMS", [column(classes)]) as number[][];
        answer.forEach(([music = NaN, art = NaN], school) => {
          expect(art).toBe(music);
          expect(music * 12).toBeGreaterThanOrEqual(classes[school]!);
          expect((music - 1) * 12).toBeLessThan(Math.max(1, classes[school]!));
        });
      }),
    );
  });
});

describe.each(["zh-CN", "en"] as const)("the %s help of", (locale) => {
  test.each(staffingFunctions.map(({ textKey }) => textKey))(
    "%s says what comes back, when it fails and where it stands",
    (key) => {
      const { returns, errors = [], source } = helpOf(locale)[key];
      expect(returns).toMatch(/[.。]$/u);
      expect(source).toMatch(/[.。]$/u);
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) expect(error).toMatch(/^#(VALUE!|N\/A|DIV\/0!)[:：].+[.。]$/u);
    },
  );
});

test("the sheet is asked about empty cells only where a 0 in their place would answer otherwise", () => {
  expect(
    staffingFunctions.filter(({ asksEmptyCells }) => !asksEmptyCells).map(({ id }) => id),
  ).toEqual(["CLASSBAND", "OVERSIZE"]);
  for (const id of ["CLASSBAND", "OVERSIZE"]) {
    const answer = (cell: unknown): unknown => callAsExcel(id, [column([cell, 46]), "小学"]);
    expect(answer(0)).toEqual(answer(""));
  }
});
