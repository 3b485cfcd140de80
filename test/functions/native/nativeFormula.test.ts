import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nativeFormula } from "../../../src/functions/native/nativeFormula";
import { nativeBook } from "./nativeBook";
import { nativeCases } from "./cases/nativeCases";

const everyFormula = nativeBook(nativeCases).placed.flatMap(({ formulas }) => formulas.flat());
/** As long as Excel lets a name be, and in need of quotes. */
const longName = "'县域义务教育优质均衡发展督导评估 指标汇总表（2025年秋季）'!";

test("the check-list for a real Excel has the formula that CVRATIO gives", () => {
  const list = readFileSync(join(__dirname, "../../../docs/real-excel.md"), "utf8");
  expect(list).toContain(`\n${String(nativeFormula("CVRATIO", ["C2:C6", "B2:B6"]))}\n`);
});

test("a long sheet name has the 31 characters that Excel allows", () => {
  expect(longName.slice(1, -2)).toHaveLength(31);
});

test("PERPUPIL is one formula per school, with the references as the user wrote them", () => {
  expect(nativeFormula("PERPUPIL", ["'初中 2025'!$C$2:$C$3", "b2:B3", "100"])).toEqual([
    [
      `=IF(OR(TRIM('初中 2025'!$C$2)="",TRIM(B2)=""),"",IF(AND(COUNT('初中 2025'!$C$2,B2)-ISLOGICAL('初中 2025'!$C$2)-ISLOGICAL(B2)=2,MIN('初中 2025'!$C$2,B2)>=0),IF(MAX('初中 2025'!$C$2,B2)=0,"",'初中 2025'!$C$2*100/B2),#VALUE!))`,
    ],
    [expect.stringContaining("'初中 2025'!$C$3*100/B3")],
  ]);
});

test("a block is taken row by row, whichever corners name it, beside a column of as many cells", () => {
  const formulas = nativeFormula("PERPUPIL", ["$D5:B4", "A1:A6"]) as string[][];
  const divisions = formulas.map((row) => row.map((text) => /\$?[A-Z]\d\/A\d/u.exec(text)?.[0]));
  expect(divisions).toEqual([
    ["B4/A1", "C4/A2", "D4/A3"],
    ["B5/A4", "C5/A5", "D5/A6"],
  ]);
});

test("MEETS compares with the least value that still is the limit at 12 digits", () => {
  expect(nativeFormula("MEETS", ["C2", '"L1"', '"小学"'])).toEqual([
    [
      '=IF(TRIM(C2)="","",IF(AND(COUNT(C2)-ISLOGICAL(C2)=1,MIN(C2)>=0),C2>=4.199999999995,#VALUE!))',
    ],
  ]);
});

test("words are understood as the functions understand them", () => {
  const written = nativeFormula("MEETS", ["C2", '"L1"', '"小学"']);
  for (const words of [
    ['"高学历教师"', "1", "2017"],
    ['"l1"', '"Primary"', '"优质均衡"'],
    ['"L1"', '"primary"', ""],
  ]) {
    expect(nativeFormula("MEETS", ["C2", ...words])).toEqual(written);
  }
});

test("staff is counted in whole numbers, so that 27 pupils by 13.5 are two", () => {
  const required = (level: string) =>
    /ROUNDUP\((.*?),0\),/u.exec(
      (nativeFormula("STAFFREQUIRED", ["B2", level]) as string[][])[0]![0]!,
    )![1];
  expect(required('"小学"')).toBe("ROUND(B2,0)/19");
  expect(required('"初中"')).toBe("ROUND(B2,0)*2/27");
  expect(required("3")).toBe("ROUND(B2,0)*2/25");
});

test("RETENTION divides by the formula that is named", () => {
  const divided = (...given: string[]) =>
    /=0\),"",IF\(AND\(.*?\),(.*),#DIV\/0!\)/u.exec(
      (nativeFormula("RETENTION", given) as string[][])[0]![0]!,
    )![1];
  expect(divided("B2", "C2", "D2", "E2", "F2")).toBe("(B2-N(D2)+N(E2))/(C2-N(F2))");
  expect(divided("B2", "C2", "", "E2")).toBe("(B2+N(E2))/(C2)");
  expect(divided("B2", "C2", "D2", "E2", "F2", '"入学调整"')).toBe("MIN(1,(B2)/(C2+N(D2)-N(E2)))");
  expect(divided("B2", "C2", "D2", "E2", "F2", '"plain"')).toBe("(B2)/(C2)");
});

test("the first year of a series has nothing before it, each other one the year before", () => {
  const [first, second] = (nativeFormula("GROWTH", ["$B$2:$D$2"]) as string[][])[0]!;
  expect(first).toBe('=""');
  expect(second).toContain("($C$2-$B$2)/$B$2");
});

test("numbers written into the formula stay numbers", () => {
  const formulas = nativeFormula("SPLIT", ["23226", "166", "210"]) as string[][];
  expect(formulas).toHaveLength(1);
  expect(formulas[0]![1]).toContain("23226-23226*(N(166)/(N(166)+1.1*N(210)))");
});

test.each([
  ["a function without a twin", "SCHOOLCHECK", ["B2:H9", '"小学"']],
  ["no function", "NOSUCH", ["B2"]],
  ["no function, though every object has one so named", "constructor", ["B2"]],
  ["nothing", "CVRATIO", []],
  ["a name", "CVRATIO", ["册数", "学生数"]],
  ["a table", "CVRATIO", ["表1[册数]", "表1[学生数]"]],
  ["whole columns", "CVRATIO", ["C:C", "B:B"]],
  ["a calculation", "PERPUPIL", ["C2*2", "B2"]],
  ["a list in braces", "COEFVAR", ["{2;4}"]],
  ["another workbook", "COEFVAR", ["[1]Sheet1!B2:B9"]],
  ["another workbook in quotes", "COEFVAR", ["'C:\\[县.xlsx]小学'!B2:B9"]],
  ["several sheets at once", "COEFVAR", ["'小学:初中'!B2:B9"]],
  ["a cell beyond the sheet", "COEFVAR", ["B2:XFE9"]],
  ["ranges of different sizes", "PERPUPIL", ["C2:C9", "B2:B8"]],
  ["a row beside a column, which SUMPRODUCT cannot pair", "CVRATIO", ["C2:C6", "D1:H1"]],
  ["a row beside a column as weights", "COEFVAR", ["C2:C6", "D1:H1"]],
  ["pupils in a row beside totals in columns", "COMPOSITE", ["C2:E6", "D1:H1"]],
  ["an indicator that stands in a cell", "MEETS", ["C2:C6", "L1", '"小学"']],
  ["an unknown indicator", "MEETS", ["C2:C6", '"L9"', '"小学"']],
  ["an indicator without a limit per school", "MEETS", ["C2:C6", '"B1"', '"小学"']],
  ["a level left out", "MEETS", ["C2:C6", '"L1"']],
  ["per 0", "PERPUPIL", ["C2:C6", "B2:B6", "0"]],
  ["per in several cells", "PERPUPIL", ["C2:C6", "B2:B6", "A1:A2"]],
  ["a block of years", "GROWTH", ["B2:D4"]],
  ["one year", "GROWTH", ["B2"]],
  ["series of different lengths", "GROWTHGAP", ["B2:F2", "B3:E3"]],
  ["a level that stands in a cell", "STAFFREQUIRED", ["B2:B9", "C1"]],
  ["an unknown level", "STAFFREQUIRED", ["B2:B9", '"幼儿园"']],
  ["an unknown formula", "RETENTION", ["B2", "C2", "", "", "", '"其他"']],
  ["a formula that stands in a cell", "RETENTION", ["B2", "C2", "", "", "", "H1"]],
  ["movements of another size", "RETENTION", ["B2:B9", "C2:C9", "D2:D8"]],
  ["a total of several cells", "SPLIT", ["C2:C3", "A2", "B2"]],
  ["senior pupils in several cells", "SPLIT", ["C2", "A2", "B2", "D2:D3"]],
] as const)("there is no twin for %s", (_what, id, given) => {
  expect(nativeFormula(id, given)).toBeUndefined();
});

test("eight indicators on a sheet with the longest name fit into a formula; what does not has no twin", () => {
  const composite = (last: string) =>
    nativeFormula("COMPOSITE", [`${longName}$AB$5:${last}$404`, `${longName}$AA$5:$AA$404`]);
  expect((composite("$AI") as string).length).toBeLessThanOrEqual(8192);
  expect((composite("$AI") as string).length).toBeGreaterThan(7000);
  expect(composite("$AJ")).toBeUndefined();
});

test("every formula keeps to what Excel 2016, WPS and LibreOffice know", () => {
  const known =
    "ABS AND AVERAGE COUNT COUNTIF IF ISLOGICAL ISNUMBER MAX MIN N OR ROUND ROUNDUP SQRT STDEVP SUMPRODUCT TRIM VALUE";
  const used = new Set(everyFormula.flatMap(functionsIn));
  expect([...used].filter((name) => !known.split(" ").includes(name))).toEqual([]);
  for (const formula of everyFormula) {
    expect(formula).toMatch(/^=(?:[A-Z]|""$)/u);
    expect(formula.length).toBeLessThanOrEqual(8192);
    const { depth, most } = sizesOf(formula);
    expect(depth).toBeLessThanOrEqual(64);
    expect(most).toBeLessThanOrEqual(255);
  }
});

test("whole ranges stand only where Excel 2016 computes cell by cell without an array formula", () => {
  const takesRanges = new Set(["AVERAGE", "COUNT", "COUNTIF", "MAX", "MIN", "STDEVP"]);
  const workCellByCell = new Set(["ISNUMBER", "TRIM", "VALUE", ""]);
  let ranges = 0;
  for (const formula of everyFormula) {
    for (const around of callsAroundRanges(formula)) {
      ranges++;
      const carrier = around.findIndex((name) => name === "SUMPRODUCT" || takesRanges.has(name));
      expect(carrier).toBeGreaterThanOrEqual(0);
      const between = around.slice(0, carrier);
      if (around[carrier] === "SUMPRODUCT") {
        expect(between.filter((name) => !workCellByCell.has(name))).toEqual([]);
      } else {
        expect(between).toEqual([]);
      }
    }
  }
  expect(ranges).toBeGreaterThan(1000);
});

/** Without texts and sheet names, in which anything may stand. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu, "");
}

function functionsIn(formula: string): string[] {
  return [...bare(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/gu)].map((match) => match[1]!);
}

/** How deep functions stand in each other, and the most arguments of one. */
function sizesOf(formula: string): { depth: number; most: number } {
  const counts: number[] = [];
  let depth = 0;
  let most = 0;
  for (const sign of bare(formula)) {
    if (sign === "(") depth = Math.max(depth, counts.push(1));
    else if (sign === ",") counts[counts.length - 1]! += 1;
    else if (sign === ")") most = Math.max(most, counts.pop()!);
  }
  return { depth, most };
}

/** For each range of several cells the functions around it, the nearest first; "" for plain brackets. */
function callsAroundRanges(formula: string): string[][] {
  const open: string[] = [];
  const found: string[][] = [];
  for (const [token, name] of bare(formula).matchAll(
    /([A-Z][A-Z0-9.]*)?\(|\)|\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+/gu,
  )) {
    if (token.endsWith("(")) open.unshift(name ?? "");
    else if (token === ")") open.shift();
    else found.push([...open]);
  }
  return found;
}
