import { freezeSession, type FreezeSession } from "../../support/freezeSession";
import { fiveSchools } from "../../oracle/fiveSchools";
import type { CellValue } from "../../../src/sheet/CellValue";

const schools: CellValue[][] = fiveSchools.pupils.map((pupils, at) => [
  `第${at + 1}小学`,
  pupils,
  fiveSchools.books[at]!,
]);

const book = (): Record<string, CellValue[][]> => ({
  小学: [
    ["学校", "学生", "图书", "生均", "系数", ""],
    ...schools.map((row, at): CellValue[] => [
      ...row,
      at === 0 ? "=BALANCE.PERPUPIL(C2:C6,B2:B6)" : null,
      [
        "=BALANCE.CVRATIO(C2:C6,B2:B6)",
        "=ROUND(BALANCE.CVRATIO($C$2:$C$6,$B$2:$B$6),3)",
        '=IF(BALANCE.CVRATIO(C2:C6,B2:B6)>0.5,"超限","合格")',
        "=BALANCE.GINI(C2:C6,B2:B6)",
        "=SUM(BALANCE.PERPUPIL(C2:C6,B2:B6))",
      ][at]!,
    ]),
  ],
  初中: [["甲", 10, 20, "=BALANCE.CV(B1:C1)", "=BALANCE.CV(B1,C1,1)", "=1+1"]],
});

let session: FreezeSession;
afterEach(() => session.dispose());

test("the preview says how many formulas there are, which functions, what cannot become native and what is left", async () => {
  session = await freezeSession(book());
  const { preview } = await session.look("workbook");
  expect(preview).toMatchObject({
    formulas: 7,
    cells: 11,
    native: 5,
    notNative: [
      { sheetName: "小学", row: 4, column: 4, functions: ["GINI"], reason: "noTwin" },
      { sheetName: "小学", row: 5, column: 4, functions: ["PERPUPIL"], reason: "spillsWithin" },
    ],
    left: [{ sheetName: "初中", row: 0, column: 4, reason: "error" }],
    broken: [],
    protectedSheets: [],
  });
  expect(preview!.functions[0]).toEqual({ name: "CVRATIO", formulas: 3, native: 3 });
});

test("values stand where the formulas stood, the spilled ones too, and putting back makes the workbook what it was", async () => {
  session = await freezeSession(book());
  const before = await session.everything();
  await session.look("workbook");
  const { done, problem, frozen } = await session.freeze("values");
  expect(problem).toBeUndefined();
  expect(done).toMatchObject({ kind: "values", formulas: 7 });
  expect(frozen).toBe(7);
  expect(session.formulaAt("小学", "E2")).toBe(fiveSchools.coefficient);
  expect(session.formulaAt("小学", "E4")).toBe("超限");
  expect(session.formulaAt("小学", "D2")).toBe(fiveSchools.books[0]! / fiveSchools.pupils[0]!);
  expect(session.formulaAt("小学", "D6")).toBe(fiveSchools.books[4]! / fiveSchools.pupils[4]!);
  expect(session.formulaAt("初中", "F1")).toBe("=1+1");
  const back = await session.putBack();
  expect(back.problem).toBeUndefined();
  expect(back.done).toEqual({ kind: "putBack", formulas: 7, changed: [] });
  expect(back.frozen).toBe(0);
  expect(await session.everything()).toEqual(before);
});

test("native formulas stand where there are any and show the same", async () => {
  session = await freezeSession(book());
  const before = await session.everything();
  await session.look("sheet");
  const { done, problem } = await session.freeze("native");
  expect(problem).toBeUndefined();
  expect(done).toEqual({ kind: "native", formulas: 6, asValues: 2, differing: [] });
  await session.host.settled();
  expect(session.formulaAt("小学", "E2")).toMatch(/^=IF\(AND\(/u);
  expect(session.formulaAt("小学", "E3")).toMatch(/^=ROUND\(\(IF\(.*\),3\)$/u);
  expect(session.formulaAt("小学", "D6")).toMatch(/^=IF\(/u);
  expect(session.valueAt("小学", "E2")).toBeCloseTo(fiveSchools.coefficient, 14);
  await session.putBack();
  expect(await session.everything()).toEqual(before);
});

test("of a selection all its areas are looked at, a whole column down to what is used, a cell chosen twice once", async () => {
  session = await freezeSession(book());
  const sheet = session.univerAPI.getActiveWorkbook()!.getActiveSheet();
  const select = (...addresses: string[]) => {
    jest
      .spyOn(
        sheet.getSelection()!.constructor.prototype as { getActiveRangeList(): unknown },
        "getActiveRangeList",
      )
      .mockReturnValue(addresses.map((address) => sheet.getRange(address)));
  };
  select("E2:E3", "E3:E4", "D2");
  expect((await session.look("selection")).preview).toMatchObject({ formulas: 4, cells: 8 });
  select(`E1:E${sheet.getMaxRows()}`);
  expect((await session.look("selection")).preview).toMatchObject({ formulas: 5, cells: 5 });
  select("A1:C6");
  expect((await session.look("selection")).preview).toMatchObject({ formulas: 0, cells: 0 });
  jest.restoreAllMocks();
});

test("a cell that somebody changed since is left and named; the others are put back", async () => {
  session = await freezeSession(book());
  const before = session.formulaAt("小学", "E3");
  await session.look("sheet");
  await session.freeze("values");
  const sheet = session.univerAPI.getActiveWorkbook()!.getSheetByName("小学")!;
  sheet.getRange("E2").setValue(0.5);
  sheet.getRange("D4").setValue(1);
  const { done, problem } = await session.putBack();
  expect(problem).toBeUndefined();
  expect(done).toEqual({
    kind: "putBack",
    formulas: 4,
    changed: [
      { sheetName: "小学", row: 1, column: 3, functions: ["PERPUPIL"] },
      { sheetName: "小学", row: 1, column: 4, functions: ["CVRATIO"] },
    ],
  });
  expect(session.formulaAt("小学", "E3")).toBe(before);
  expect(session.formulaAt("小学", "E2")).toBe(0.5);
  expect(session.formulaAt("小学", "D4")).toBe(1);
});

test("on a protected sheet nothing is written, and the sheet is named", async () => {
  session = await freezeSession(book());
  await session.look("workbook");
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("初中").protection.protect();
    await context.sync();
  });
  const before = await session.everything();
  const { preview } = await session.look("workbook");
  expect(preview!.protectedSheets).toEqual(["初中"]);
  const { problem } = await session.freeze("values");
  expect(problem).toEqual({ code: "protected", sheetName: "初中" });
  expect(await session.everything()).toEqual(before);
});

test("what was edited after the preview is shown anew before anything is written", async () => {
  session = await freezeSession(book());
  await session.look("sheet");
  session.univerAPI
    .getActiveWorkbook()!
    .getActiveSheet()
    .getRange("F2")
    .setValue({ f: "=BALANCE.GINI(C2:C6)" });
  const before = await session.everything();
  const { problem, preview } = await session.freeze("values");
  expect(problem).toEqual({ code: "changed" });
  expect(preview!.formulas).toBe(7);
  expect(await session.everything()).toEqual(before);
});

test("formulas of an add-in that was missing are written as Excel reads them, and can be put back", async () => {
  const broken = [
    "=_xldudf_BALANCE_CV(B1:C1)",
    '=ROUND(_xldudf_BALANCE_CV(B1:C1),2)&"_xldudf_BALANCE_CV("',
    "='C:\\\\Add-ins\\\\balance.xll'!BALANCE.GINI(B1:C1)",
    "=_xldudf_BALANCE_NONE(B1:C1)",
  ];
  session = await freezeSession({ 表: [["甲", 10, 20, ...broken]] });
  const before = await session.everything();
  const { preview } = await session.look("sheet");
  expect(preview!.broken.map(({ from, to }) => [from, to])).toEqual([
    [broken[0], "=BALANCE.CV(B1:C1)"],
    [broken[1], '=ROUND(BALANCE.CV(B1:C1),2)&"_xldudf_BALANCE_CV("'],
    [broken[2], "=BALANCE.GINI(B1:C1)"],
  ]);
  const { problem, done, frozen } = await session.repair();
  expect(problem).toBeUndefined();
  expect(done).toEqual({ kind: "repair", formulas: 3 });
  expect(frozen).toBe(3);
  await session.everything();
  expect(session.valueAt("表", "D1")).toBe(1 / 3);
  expect(session.formulaAt("表", "G1")).toBe(broken[3]);
  await session.putBack();
  expect(await session.everything()).toEqual(before);
});

test("a blank text stays a blank text, and a text that looks like a number stays a text", async () => {
  session = await freezeSession({
    表: [
      [100, 200, "=BALANCE.GROWTH(A1,B1)", '=IF(BALANCE.CV(A1:B1)>0,"0012","")'],
      [100, null, "=BALANCE.GROWTH(A2,B2)", '=IF(BALANCE.CV(A1:B1)>0,"=1+1","")', '=IF(C2="",1,2)'],
    ],
  });
  const before = await session.everything();
  await session.look("sheet");
  const { problem } = await session.freeze("values");
  expect(problem).toBeUndefined();
  expect(session.formulaAt("表", "C1")).toBe(-0.5);
  expect(session.formulaAt("表", "D1")).toBe("0012");
  expect(session.formulaAt("表", "D2")).toBe("=1+1");
  expect(session.formulaAt("表", "C2")).toBe("");
  await session.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("表").getRange("C2:D2").load("valueTypes");
    await context.sync();
    expect(cells.valueTypes).toEqual([["String", "String"]]);
  });
  await session.putBack();
  expect(await session.everything()).toEqual(before);
});

test("what the workbook remembers and cannot be read is said, kept, and stands in nobody's way", async () => {
  session = await freezeSession(book());
  const setting = (key: string): Promise<unknown> =>
    session.Excel.run(async (context) => {
      const found = context.workbook.settings.getItemOrNullObject(key).load("value");
      await context.sync();
      return found.isNullObject ? undefined : found.value;
    });
  await session.Excel.run(async (context) => {
    context.workbook.settings.add("Balance.frozen", '{"version":1,"sheets":[{"id":1}]}');
    await context.sync();
  });
  expect((await session.putBack()).problem).toEqual({ code: "unreadable" });
  await session.look("sheet");
  expect((await session.freeze("values")).problem).toBeUndefined();
  expect(await setting("Balance.frozen.unreadable")).toBe('{"version":1,"sheets":[{"id":1}]}');
  expect((await session.putBack()).problem).toBeUndefined();
  expect(await setting("Balance.frozen")).toBeUndefined();
});

test("a text that reads like a formula, as an explanation of one does, is none", async () => {
  session = await freezeSession({ 表: [[1, 3, "=BALANCE.CV(A1:B1)", ""]] });
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("D1").values = [["'=BALANCE.CV(A1:B1)"]];
    await context.sync();
  });
  const before = await session.everything();
  expect((await session.look("workbook")).preview).toMatchObject({
    formulas: 1,
    native: 1,
    left: [],
  });
  await session.freeze("native");
  expect(session.formulaAt("表", "D1")).toBe("=BALANCE.CV(A1:B1)");
  expect(session.valueAt("表", "D1")).toBe("=BALANCE.CV(A1:B1)");
  await session.putBack();
  expect(await session.everything()).toEqual(before);
});

/** A seeded draw: sheets of small tables with formulas of many kinds, nested, spilling, erring, copied. */
function drawn(seed: number): Record<string, CellValue[][]> {
  let state = seed;
  const random = (below: number): number =>
    Math.floor(((state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32) * below);
  const sheet = (): CellValue[][] => {
    const rows = 2 + random(6);
    const numbers = `A1:A${rows}`;
    const others = `B1:B${rows}`;
    const formulas = [
      `=BALANCE.CV(${numbers})`,
      `=BALANCE.CVRATIO(${others},${numbers})`,
      `=1-BALANCE.GINI(${others},${numbers})^2`,
      `=IF(BALANCE.CV(${numbers})>0.3,"差","好")&"BALANCE.CV("`,
      `=BALANCE.CV(BALANCE.PERPUPIL(${others},${numbers}))`,
      "=BALANCE.CV(TRUE,1)",
      '=BALANCE.LIMIT("L1","小学")',
      "=BALANCE.GROWTH(B1,A1)",
    ];
    return Array.from({ length: rows }, (_, row): CellValue[] => [
      1 + random(500),
      random(5) === 0 ? null : random(900),
      row === 0 && random(3) > 0 ? `=BALANCE.PERPUPIL(${others},${numbers})` : null,
      random(4) === 0 ? `文字${row}` : formulas[random(formulas.length)]!,
      `=BALANCE.SHARE(B${row + 1},A${row + 1})`,
      null,
      row === 0 ? "=BALANCE.SPLIT(1000,A1,B1)" : null,
    ]);
  };
  return { 甲: sheet(), "乙 2025": sheet() };
}

test.each(Array.from({ length: 12 }, (_, at) => at + 1))(
  "freezing and putting back are exact inverses on the drawn workbook %i",
  async (seed) => {
    session = await freezeSession(drawn(seed * 7919));
    const before = await session.everything();
    for (const kind of ["values", "native"] as const) {
      await session.look("workbook");
      const { problem, frozen, preview } = await session.freeze(kind);
      expect(problem).toBeUndefined();
      expect(preview).toBeUndefined();
      expect(frozen).toBeGreaterThan(1);
      const rest = (await session.look("workbook")).preview!;
      expect(rest.formulas).toBe(0);
      const { done } = await session.putBack();
      expect(done).toEqual({ kind: "putBack", formulas: frozen, changed: [] });
      expect(await session.everything()).toEqual(before);
    }
  },
);
