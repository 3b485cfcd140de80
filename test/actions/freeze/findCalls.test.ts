import { findCalls } from "../../../src/actions/freeze/findCalls";
import { nativeTwinOf } from "../../../src/actions/freeze/nativeTwinOf";
import { functionsCalled } from "../../../src/actions/freeze/functionsCalled";
import { repairedFormula } from "../../../src/actions/freeze/repairedFormula";
import { callTwins } from "../../../src/functions/native/callTwins";

const one = { rows: 1, columns: 1 };

test.each<[string, string[][]]>([
  ["=BALANCE.CV(A1:A9)", [["CV", "A1:A9"]]],
  ["=balance.cv( A1:A9 , )", [["CV", "A1:A9", ""]]],
  ["=BALANCE.VERSION()", [["VERSION"]]],
  ["=ROUND(BALANCE.GINI('甲,)(校'!A1:A9,{1,2}),3)", [["GINI", "'甲,)(校'!A1:A9", "{1,2}"]]],
  [
    '=BALANCE.LIMIT("L1,)""(","小学")&BALANCE.CV(表[[#All],[图书)]])',
    [
      ["LIMIT", '"L1,)""("', '"小学"'],
      ["CV", "表[[#All],[图书)]]"],
    ],
  ],
  ['="BALANCE.CV(A1)"', []],
  ["='BALANCE.CV(x)'!A1", []],
  ["=MYBALANCE.CV(A1)", []],
  ["=BALANCE_CV(A1)", []],
  ["=BALANCE.CV(A1", []],
])("%s calls %j", (formula, calls) => {
  expect(findCalls(formula).map((call) => [call.name, ...call.arguments])).toEqual(calls);
});

test("functions within one another are all named", () => {
  expect(functionsCalled("=BALANCE.CV(BALANCE.PERPUPIL(A1:A9,B1:B9))+BALANCE.CV(A1)")).toEqual([
    "CV",
    "PERPUPIL",
  ]);
});

test.each([
  ["=_xldudf_BALANCE_CV(_xldudf_BALANCE_PERPUPIL(A1,B1))", "=BALANCE.CV(BALANCE.PERPUPIL(A1,B1))"],
  ["=_xlfn._xldudf_BALANCE_CV(A1)", "=BALANCE.CV(A1)"],
  ["=[1]!BALANCE.CV(A1)+1", "=BALANCE.CV(A1)+1"],
  ["=balance.xlam!BALANCE.CV(A1)", "=BALANCE.CV(A1)"],
  ["='https://example.cn/[balance.xlsx]x'!BALANCE.CV(A1)", "=BALANCE.CV(A1)"],
  ["=@_xldudf_BALANCE_PERPUPIL(A1,B1)", "=@BALANCE.PERPUPIL(A1,B1)"],
  ["=_xldudf_OTHER_CV(A1)", "=_xldudf_OTHER_CV(A1)"],
  ["=_xldudf_BALANCE_NEW(_xldudf_BALANCE_CV(A1))", "=_xldudf_BALANCE_NEW(BALANCE.CV(A1))"],
])("%s is repaired as %s", (broken, repaired) => {
  expect(repairedFormula(broken, callTwins.exists)).toBe(repaired);
  expect(repairedFormula(repaired, callTwins.exists)).toBe(repaired);
});

test("a call within a formula keeps its place when other operators surround it", () => {
  const native = nativeTwinOf("=1-BALANCE.SHARE(A1,B1)^2", one, callTwins);
  expect(native).toEqual([[expect.stringMatching(/^=1-\(IF\(.*\)\)\^2$/u)]]);
});

test.each([
  ["=BALANCE.GINI(A1:A9)", one, "noTwin"],
  ["=BALANCE.CV(图书)", one, "arguments"],
  ["=BALANCE.CV(BALANCE.PERPUPIL(A1:A9,B1:B9))", one, "arguments"],
  ["=BALANCE.PERPUPIL(A1:A9,B1:B9)", one, "otherShape"],
  ["=SUM(BALANCE.PERPUPIL(A1:A9,B1:B9))", one, "spillsWithin"],
  ["=BALANCE.PERPUPIL(A1:A9,B1:B9)*2", { rows: 9, columns: 1 }, "spillsWithin"],
])("%s over %j has no native formula: %s", (formula, shape, reason) => {
  expect(nativeTwinOf(formula, shape, callTwins)).toBe(reason);
});
