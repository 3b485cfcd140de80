import { callAsExcel, empty, errorOf, type Flavour } from "./callAsExcel";

const column = <Cell>(cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);
const omitted = undefined;
const one = [95, 100, 5, 8] as const;
const messageOf = (counts: readonly unknown[], flavour: Flavour = {}): string => {
  const error = errorOf("RETENTION", counts, flavour);
  expect(error.code).toBe("#VALUE!");
  return error.message;
};

test("is by default the national form: 98 % of 100 entrants", () => {
  expect(callAsExcel("RETENTION", [...one, omitted, omitted])).toEqual([[0.98]]);
  expect(callAsExcel("RETENTION", [...one, omitted, empty])).toEqual([[0.98]]);
  expect(callAsExcel("RETENTION", [...one, omitted, empty], { host: "web" })).toEqual([[0.98]]);
  expect(callAsExcel("RETENTION", [...one, omitted, ""])).toEqual([[0.98]]);
});

test.each([
  ["国家口径", 0.98],
  ["national", 0.98],
  [1, 0.98],
  ["入学调整", 0.979381443298969],
  [" Adjusted ", 0.979381443298969],
  ["２", 0.979381443298969],
  ["不调整", 0.95],
  ["PLAIN", 0.95],
  [3, 0.95],
])("by the formula %s it is %d", (formula, expected) => {
  expect(callAsExcel("RETENTION", [...one, omitted, formula])).toEqual([[expected]]);
});

test("a formula that is none is answered with those there are, in full", () => {
  const chinese = errorOf("RETENTION", [...one, omitted, "九年"]);
  expect(chinese.code).toBe("#N/A");
  expect(chinese.message).toBe(
    "没有公式“九年”。可用：国家口径（national、1）＝（毕业－转入＋转出）÷（入学－死亡）；入学调整（adjusted、2）＝毕业÷（入学＋转入－转出），最高 100%；不调整（plain、3）＝毕业÷入学。",
  );
  const english = errorOf("RETENTION", [...one, omitted, "toString"], { locale: "en" });
  expect(english.code).toBe("#N/A");
  expect(english.message).toBe(
    'There is no formula "toString". Known: national (国家口径, 1) = (graduates - in + out) / (entrants - deaths); adjusted (入学调整, 2) = graduates / (entrants + in - out), at most 1; plain (不调整, 3) = graduates / entrants.',
  );
});

test("spills one rate per school, in the shape of the graduates", () => {
  const graduates = column([95, 98, 196]);
  const entrants = column([100, 100, 200]);
  const movedIn = column([5, 0, 4]);
  const movedOut = column([8, 1, 3]);
  const deaths = column([0, 0, 5]);
  expect(
    callAsExcel("RETENTION", [graduates, entrants, movedIn, movedOut, deaths, omitted]),
  ).toEqual([[0.98], [0.99], [1]]);
  expect(
    callAsExcel("RETENTION", [[[95, 98, 196]], entrants, movedIn, movedOut, deaths, omitted]),
  ).toEqual([[0.98, 0.99, 1]]);
});

test("a blank count of movement or deaths is 0, and so is a range left out", () => {
  const graduates = column([95, 95]);
  const entrants = column([100, 100]);
  expect(
    callAsExcel("RETENTION", [
      graduates,
      entrants,
      column([5, ""]),
      column(["", 3]),
      omitted,
      omitted,
    ]),
  ).toEqual([[0.9], [0.98]]);
  expect(
    callAsExcel("RETENTION", [graduates, entrants, omitted, omitted, column(["", 5]), omitted]),
  ).toEqual([[0.95], [1]]);
  expect(callAsExcel("RETENTION", [graduates, entrants])).toEqual([[0.95], [0.95]]);
});

test("a school without graduates or entrants entered is left out, and so is an empty row", () => {
  const answer = callAsExcel("RETENTION", [
    column(["", 95, empty, 95]),
    column([100, "", empty, 100]),
    column([5, 5, empty, 5]),
    column([8, 8, empty, 8]),
    omitted,
    omitted,
  ]);
  expect(answer).toEqual([[""], [""], [""], [0.98]]);
});

test("nobody who graduates is a rate of 0", () => {
  expect(callAsExcel("RETENTION", [0, 100, 0, 0, omitted, omitted])).toEqual([[0]]);
});

test("a rate above 1 stays as the national form gives it; the adjusted one stops at 1", () => {
  expect(callAsExcel("RETENTION", [104, 100, 0, 2, omitted, omitted])).toEqual([[1.06]]);
  expect(callAsExcel("RETENTION", [104, 100, 0, 2, omitted, "入学调整"])).toEqual([[1]]);
});

test("no entrants beside other counts names the row, whatever the formula", () => {
  for (const formula of ["国家口径", "入学调整", "不调整"]) {
    expect(
      messageOf([
        column([95, 0]),
        column([100, 0]),
        column([5, 3]),
        column([8, 0]),
        omitted,
        formula,
      ]),
    ).toBe(
      "“三年前入学学生数”第 2 行为 0，而“转入学生数”为 3，无法计算。请填写，或清空该校这两格。",
    );
  }
  expect(messageOf([95, 0, 0, 0, omitted, omitted], { locale: "en" })).toBe(
    "Row 1 of entrants is 0 while graduates is 95: enter the figure, or clear both cells.",
  );
});

test("as many deaths as entrants, or more, names the row", () => {
  expect(
    messageOf([column([95, 0]), column([100, 3]), omitted, omitted, column([0, 3]), omitted]),
  ).toBe("“三年前入学学生数”第 2 行：入学－死亡＝0，应大于 0，请核实该校数据。");
  expect(messageOf([95, 100, 5, 8, 101, omitted], { locale: "en" })).toBe(
    "Row 1 of entrants: entrants - deaths is -1, but must be above 0; correct this school's figures.",
  );
});

test("more departures than there were pupils names the row where the formula uses them", () => {
  expect(messageOf([0, 100, 5, 105, omitted, "入学调整"])).toBe(
    "“三年前入学学生数”第 1 行：入学＋转入－转出＝0，应大于 0，请核实该校数据。",
  );
  expect(callAsExcel("RETENTION", [0, 100, 5, 105, omitted, "不调整"])).toEqual([[0]]);
});

test("more arrivals than graduates and departures together names the row", () => {
  expect(
    messageOf([column([95, 90]), column([100, 100]), column([5, 100]), column([8, 8]), omitted, 1]),
  ).toBe("“毕业学生数”第 2 行：毕业－转入＋转出＝-2，不应为负，请核实该校数据。");
  expect(messageOf([90, 100, 100, 8, omitted, omitted], { locale: "en" })).toBe(
    "Row 1 of graduates: graduates - in + out is -2, but cannot be negative; correct this school's figures.",
  );
});

test("each range must hold as many cells as the graduates", () => {
  expect(
    messageOf([
      column([95, 95]),
      column([100, 100]),
      column([5, 5]),
      column([8]),
      omitted,
      omitted,
    ]),
  ).toBe("“毕业学生数”有 2 个单元格，“转出学生数”有 1 个，个数必须相同。");
  expect(messageOf([column([95, 95]), empty, omitted, omitted], { host: "web" })).toBe(
    "“毕业学生数”有 2 个单元格，“三年前入学学生数”有 1 个，个数必须相同。",
  );
});

test("what is no count is named in its own range", () => {
  expect(
    messageOf([
      column([95, 95]),
      column([100, 100]),
      [[5, "约 5 人"]],
      column([8, 8]),
      omitted,
      omitted,
    ]),
  ).toBe("“转入学生数”第 1 行第 2 列是“约 5 人”，不是数字。");
  expect(messageOf([95, 100, 5, 8, -1, omitted])).toContain("“死亡学生数”第 1 行是负数 -1");
});
