import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { openWorkbookFile } from "../../../src/preview/files/openWorkbookFile";
import { saveWorkbookFile } from "../../../src/preview/files/saveWorkbookFile";
import { richWorkbook } from "./richWorkbook";
import { unzip } from "./unzip";

const without = (workbook: typeof richWorkbook): object => ({
  ...workbook,
  styles: undefined,
  sheets: undefined,
});

/** Styles by content instead of by id, which may be dealt out anew. */
function resolved(workbook: typeof richWorkbook): object {
  return JSON.parse(
    JSON.stringify(workbook.sheets, (key, value: unknown) =>
      key === "s" && typeof value === "string" ? workbook.styles[value] : value,
    ),
  ) as object;
}

describe("a saved workbook", () => {
  let bytes: Uint8Array;
  let parts: Map<string, string>;

  beforeAll(async () => {
    bytes = await saveWorkbookFile(richWorkbook);
    parts = unzip(bytes);
  });

  test("opens as it was, to the last value, format, rule, width and name", async () => {
    const { workbook, notices } = await openWorkbookFile(bytes, "rich.xlsx");
    expect(notices).toEqual([]);
    expect(resolved(workbook)).toEqual(resolved(richWorkbook));
    const rules = (from: typeof richWorkbook): unknown =>
      from.resources?.map(({ name, data }) => [name, JSON.parse(data) as unknown]);
    expect(rules(workbook)).toEqual(rules(richWorkbook));
    expect({ ...without(workbook), resources: 0 }).toEqual({
      ...without(richWorkbook),
      resources: 0,
    });
  });

  test("is the same again after opening and saving", async () => {
    const { workbook } = await openWorkbookFile(bytes, "rich.xlsx");
    const again = await saveWorkbookFile(workbook);
    const third = await openWorkbookFile(again, "rich.xlsx");
    expect(third.workbook).toEqual(workbook);
  });

  test("is well-formed in every part", () => {
    expect(parts.size).toBeGreaterThan(8);
    for (const [path, text] of parts)
      expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
  });

  test("stores custom functions as Excel does, and other add-ins' as they came", () => {
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain("<f>_xldudf_BALANCE_CVRATIO(C2:C6,B2:B6)</f>");
    expect(sheet).toContain('<f t="array" ref="B5:B7">_xldudf_BALANCE_PERPUPIL(C2:C4,B2:B4)</f>');
    expect(sheet).toContain("<f>_xldudf_OTHER_ADD(1,1)</f>");
    const plain = sheet.replace(/&quot;/g, '"').replace(/&amp;/g, "&");
    expect(plain).toContain('_xlfn.XLOOKUP(1,A:A,B:B)&_xlfn.STDEV.S(B2:B4)&"BALANCE.CV("');
    expect(plain).toContain('IF(A4>5,"是","_xlfn.否")'.replace(">", "&gt;"));
    expect(sheet).toContain("_xlfn.LET(_xlpm.数,1,_xlpm.y,2,_xlpm.数+_xlpm.y)");
  });

  test("stores an error result as an error, not as text", () => {
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(
      /<c r="B4"[^>]*t="e"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/,
    );
  });

  test("keeps the exact formula, range, priority and stop of a rule", () => {
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    const rule =
      /<conditionalFormatting sqref="B2:C6 A9">(<cfRule [^>]*>)<formula>([^<]*)<\/formula>/.exec(
        sheet,
      );
    expect(rule?.[1]).toMatch(/type="expression"/);
    expect(rule?.[1]).toMatch(/priority="1"/);
    expect(rule?.[1]).toMatch(/stopIfTrue="(?:1|true)"/);
    expect(rule?.[2]?.replace(/&quot;/g, '"')).toBe('AND($B2&lt;&gt;"",B2/$A2*100&lt;4.2)');
    expect(parts.get("xl/styles.xml")).toMatch(
      /<dxf><font><b\/><color rgb="FFB10E1C"\/><\/font><fill><patternFill patternType="solid"><fgColor rgb="FFFBE1E3"\/><bgColor rgb="FFFBE1E3"\/>/,
    );
  });

  test("asks for calculation only while a value is missing", async () => {
    expect(parts.get("xl/workbook.xml")).toContain("fullCalcOnLoad");
    const complete = await saveWorkbookFile({
      ...richWorkbook,
      resources: [],
      sheetOrder: ["sheet1"],
      sheets: {
        sheet1: {
          name: "a",
          cellData: {
            0: { 0: { v: 2, t: 2, f: "=1+1" }, 1: { v: 0.5, t: 2, f: "=BALANCE.CV(A1:A2)" } },
          },
        },
      },
    });
    expect(unzip(complete).get("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  test("marks a formula that fills many cells, so that Excel shows them all", async () => {
    const formulas = [
      "=A1:A3*2",
      '=BALANCE.MEETS(A1:A3,"L2","小学")',
      "=SORT(A1:A3)",
      "=SUM(A1:A3)",
      "=SUMPRODUCT(A1:A3*B1:B3)",
      "=IF(A1:A3>1,1,0)",
      "=C5",
      "=A1:A3",
    ];
    const cells = Object.fromEntries(formulas.map((f, column) => [column, { f, v: 1, t: 2 }]));
    const saved = await saveWorkbookFile({
      ...richWorkbook,
      resources: [],
      sheetOrder: ["a"],
      sheets: { a: { name: "a", cellData: { 9: cells } } },
    });
    const sheet = unzip(saved).get("xl/worksheets/sheet1.xml") ?? "";
    const marked = Array.from(sheet.matchAll(/<c r="([A-Z])10"([^>]*)>/g), ([, letter, rest]) => [
      letter,
      rest?.includes("cm="),
    ]);
    expect(marked).toEqual([
      ["A", true],
      ["B", true],
      ["C", true],
      ["D", false],
      ["E", false],
      ["F", true],
      ["G", false],
      ["H", true],
    ]);
  });

  test("writes out a filled-down formula that the grid holds once", async () => {
    const cellData = {
      0: { 0: { f: "=B1+$C$1", si: "x", v: 1, t: 2 } },
      1: { 0: { si: "x", v: 2, t: 2 } },
    };
    const saved = await saveWorkbookFile({
      ...richWorkbook,
      resources: [],
      sheetOrder: ["a"],
      sheets: { a: { name: "a", cellData } },
    });
    expect(unzip(saved).get("xl/worksheets/sheet1.xml")).toContain("<f>B2+$C$1</f><v>2</v>");
  });

  test("is read by LibreOffice with the same values, where it is installed", () => {
    const folder = mkdtempSync(join(tmpdir(), "balance-files-"));
    writeFileSync(join(folder, "rich.xlsx"), bytes);
    try {
      execFileSync(
        "soffice",
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76",
          "--outdir",
          folder,
          join(folder, "rich.xlsx"),
        ],
        { stdio: "ignore", timeout: 60_000 },
      );
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      process.stdout.write(
        "LibreOffice is not installed: its reading of a saved file was not compared\n",
      );
      return;
    }
    const text = readFileSync(join(folder, "rich.csv"), "utf8");
    expect(text).toContain("标题");
    expect(text).toContain("2026年9月1日");
    expect(text).toContain("#DIV/0!");
    expect(text).toContain("007,=不是公式");
  }, 90_000);
});
