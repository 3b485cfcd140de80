import { catalogue } from "../../src/functions/catalogue";
import { excelFunction } from "../../src/functions/excelFunction";
import type { FunctionEntry } from "../../src/functions/FunctionEntry";

const entryOf = (id: string): FunctionEntry => catalogue.find((entry) => entry.id === id)!;
const plainHost = { associate: () => undefined };

test("a harness without CustomFunctions.Error gets an Error with the cell error as its code", () => {
  const cvratio = excelFunction(entryOf("CVRATIO"), { host: plainHost, locale: () => "en" });
  expect(() => cvratio([[1]], [[1], [2]])).toThrow(
    expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("1 cells") }),
  );
  expect(() => cvratio([[0]], [[0]])).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
});

test("a message is given only where Excel shows it", () => {
  const received: unknown[][] = [];
  class HostError extends Error {
    constructor(...parts: unknown[]) {
      super();
      received.push(parts);
    }
  }
  const host = { associate: () => undefined, Error: HostError };
  const cvratio = excelFunction(entryOf("CVRATIO"), { host, locale: () => "zh-CN" });
  expect(() => cvratio([[0]], [[0]])).toThrow(HostError);
  expect(() => cvratio([["x"]], [[1]])).toThrow(HostError);
  expect(received).toEqual([["#DIV/0!"], ["#VALUE!", "“资源总量”第 1 行是“x”，不是数字。"]]);
});

test("the invocation is never taken for an argument that was not sent", () => {
  const cv = excelFunction(entryOf("COEFVAR"), { host: plainHost, locale: () => "en" });
  expect(cv([[2], [4]], { functionName: "COEFVAR" })).toEqual([[1 / 3]]);
});

test("the language is asked at each call", () => {
  let locale: "en" | "zh-CN" = "en";
  const limit = excelFunction(entryOf("LIMIT"), { host: plainHost, locale: () => locale });
  expect(() => limit("L9", 1, null)).toThrow("There is no indicator");
  locale = "zh-CN";
  expect(() => limit("L9", 1, null)).toThrow("没有指标");
});

test("a fault of our own is not dressed up as the user's", () => {
  const broken: FunctionEntry = {
    ...entryOf("VERSION"),
    run: () => {
      throw new TypeError("broken");
    },
  };
  expect(() => excelFunction(broken, { host: plainHost, locale: () => "en" })()).toThrow(TypeError);
});

test("no answer holds a number that Excel would show as 0", () => {
  const endless: FunctionEntry = { ...entryOf("PERPUPIL"), run: () => [[1], [NaN]] };
  expect(() =>
    excelFunction(endless, { host: plainHost, locale: () => "en" })([[1]], [[1]], null),
  ).toThrow(expect.objectContaining({ code: "#NUM!" }));
});
