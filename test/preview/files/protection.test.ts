import { writeXlsx } from "hucre";
import { openWorkbookFile } from "../../../src/preview/files/openWorkbookFile";
import { saveWorkbookFile } from "../../../src/preview/files/saveWorkbookFile";
import type { ExcelInNode } from "../../support/officeInNode";
import { openInExcel } from "../../support/openInExcel";

let excel: ExcelInNode;
afterEach(() => excel.dispose());

/** Whether its first sheet says it is protected, and what comes of writing to it. */
async function protectionOf(bytes: Uint8Array): Promise<{ isProtected: boolean; outcome: string }> {
  const { workbook } = await openWorkbookFile(bytes, "县.xlsx");
  excel = openInExcel(workbook);
  const isProtected = await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets
      .getActiveWorksheet()
      .load("protection/protected");
    await context.sync();
    return protection.protected;
  });
  const outcome = await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[1]];
    await context.sync();
    return "written";
  }).catch((error: { code?: string }) => String(error.code));
  return { isProtected, outcome };
}

const fileOf = (protection?: { sheet: boolean }): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [{ name: "学校", rows: [["学校名称", "在校生数"]], ...(protection && { protection }) }],
  });

test("a sheet that an opened file protects is protected, and refuses to be written", async () => {
  expect(await protectionOf(await fileOf({ sheet: true }))).toEqual({
    isProtected: true,
    outcome: "AccessDenied",
  });
});

test("a sheet of a file without protection, or with protection switched off, is written", async () => {
  for (const bytes of [await fileOf(), await fileOf({ sheet: false })]) {
    expect(await protectionOf(bytes)).toEqual({ isProtected: false, outcome: "written" });
    excel.dispose();
  }
});

test("what the host protects, and lays open again, is so in the saved file", async () => {
  const { workbook } = await openWorkbookFile(await fileOf(), "县.xlsx");
  excel = openInExcel(workbook);
  const set = (isOn: boolean): Promise<Uint8Array> =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
      return saved();
    });
  const saved = (): Promise<Uint8Array> =>
    saveWorkbookFile(excel.univerAPI.getActiveWorkbook()!.save());
  const [on, off] = [await set(true), await set(false)];
  excel.dispose();
  expect((await protectionOf(on)).isProtected).toBe(true);
  excel.dispose();
  expect((await protectionOf(off)).isProtected).toBe(false);
});
