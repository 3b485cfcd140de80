import { readNumber } from "../../src/sheet/readNumber";

test.each([
  ["1,234", 1234],
  ["１２３", 123],
  ["１，２３４．５", 1234.5],
  [" 1234\u3000", 1234],
  ["\u00a095%\u00a0", 0.95],
  ["４.２", 4.2],
  [".5", 0.5],
  ["1e3", 1000],
])("text %j shows the number %d", (text, number) => {
  expect(readNumber(text, "text")).toBe(number);
});

test.each([
  "八",
  "12人",
  "1,23",
  "1.2.3",
  "%",
  "零",
  "—1",
  "12-13",
  "12 34",
  "4 000",
  "3/4",
  "1e999",
])("text %j is no number", (text) => {
  expect(readNumber(text, "text")).toBe("text");
});

test("a blank is not a zero", () => {
  expect(readNumber("", "empty")).toBeUndefined();
  expect(readNumber("  ", "text")).toBeUndefined();
  expect(readNumber("", "text")).toBeUndefined();
  expect(readNumber(0, "number")).toBe(0);
});

test.each(["—", "——", "-", "/", "／", " 无 ", "缺", "暂无", "N/A"])(
  "%j says that there is no figure, and is no zero",
  (mark) => expect(readNumber(mark, "text")).toBeUndefined(),
);

test("a number that is shown as a date is no figure", () => {
  expect(readNumber(46270, "date")).toBe("date");
});

test("errors, booleans and negative numbers are named", () => {
  expect(readNumber("#DIV/0!", "error")).toBe("error");
  expect(readNumber(true, "boolean")).toBe("boolean");
  expect(readNumber(-1, "number")).toBe("negative");
  expect(readNumber("-1", "text")).toBe("negative");
});
