import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fiveSchools } from "../oracle/fiveSchools";
import { workbookOf } from "../support/excelSession";
import { functionsInNode } from "../support/functionsInNode";

/** Rows of the page's tables that give a formula and its result. */
function claims(name: string): { formula: string; result: string }[] {
  const page = readFileSync(join(__dirname, "../../docs", name), "utf8");
  return [...page.matchAll(/^\| `(=[^`]+)` \| ([\d.]+) \|/gmu)].map((row) => ({
    formula: row[1]!,
    result: row[2]!,
  }));
}

test("both languages claim the same", () => {
  expect(claims("differences.md")).toEqual(claims("differences.zh-CN.md"));
  expect(claims("differences.md")).toHaveLength(8);
});

test("every formula of the page gives what the page says, to the 15 digits that Excel shows", async () => {
  const schools = fiveSchools.books.map((books, index) => [
    `小学${index + 1}`,
    fiveSchools.pupils[index]!,
    books,
    `=C${index + 2}/B${index + 2}`,
  ]);
  const workbook = workbookOf({ 五校: [["学校", "在校生数", "图书册数", "生均册数"], ...schools] });
  const excel = functionsInNode({ workbook, flavour: "desktop" });
  try {
    const sheet = excel.univerAPI.getActiveWorkbook()!.getActiveSheet();
    const all = claims("differences.md");
    all.forEach(({ formula }, row) => sheet.getRange(row + 9, 5, 1, 1).setValue(formula));
    await excel.functions.settled();
    const shown = all.map(({ formula }, row) => ({
      formula,
      result: String(
        Number(Number(sheet.getRange(row + 9, 5, 1, 1).getRawValue()).toPrecision(15)),
      ),
    }));
    expect(shown).toEqual(all);
  } finally {
    excel.dispose();
  }
}, 30_000);
