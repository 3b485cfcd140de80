import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import type { CellValue } from "../../src/sheet/CellValue";
import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

const form = (name: string, backbone: number): CellValue[][] => [
  ["义务教育学校基本情况填报表", "", "", ""],
  ["学校名称", name, "办学类型", "小学"],
  ["在校生数", 1000, "高于规定学历教师数", 45],
  ["县级以上骨干教师数", backbone, "体育艺术专任教师数", 10],
  ["教学及辅助用房面积（㎡）", 4800, "体育运动场馆面积（㎡）", 7900],
  ["教学仪器设备值（万元）", 210, "网络多媒体教室数（间）", 24],
];
const other: CellValue[][] = [
  ["学校名称", "在校生数", "图书册数"],
  ["外校", 300, 12_000],
];

async function upload(name: string, rows: CellValue[][]) {
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "填报表", rows }] }));
  return { name, mimeType: "application/octet-stream", buffer };
}

const says = ({ pane }: OpenPreview, text: RegExp): Promise<void> =>
  eventually(
    () => pane.locator("body").innerText(),
    (shown) => expect(shown).toMatch(text),
  );

const sheets = ({ page }: OpenPreview): Promise<string[]> =>
  page.evaluate(() =>
    window.balancePreview.univerAPI
      .getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

test("chosen and dropped files are read, grouped, written to one new sheet and checked there", async () => {
  const preview = await session.open();
  const { page, pane, errors } = preview;
  const before = await sheets(preview);
  await pane.getByRole("button", { name: "收集填报表" }).first().click();
  await pane.locator('input[type="file"]').setInputFiles([
    await upload("甲校.xlsx", form("甲校小学", 12)),
    await upload("乙校.xlsx", form("乙校小学", 0)),
    await upload("外校.xlsx", other),
    {
      name: "坏.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("PK\u0003\u0004no zip"),
    },
    {
      name: "加密.xlsx",
      mimeType: "application/octet-stream",
      buffer: readFileSync(join(__dirname, "../preview/files/fixtures/password.xlsx")),
    },
  ]);
  await says(preview, /文件 5 个[\s\S]*坏\.xlsx\s+文件已损坏[\s\S]*加密\.xlsx\s+有打开密码/u);
  await says(preview, /模板 2[\s\S]*2 张表，2 所学校[\s\S]*1 张表，1 所学校/u);

  // One more file falls onto the pane, beside the mark: it is read, and the pane is not left for it.
  const dropped = await upload("丙校.xlsx", form("丙校小学", 11));
  const isPrevented = await pane.getByRole("heading", { name: "收集填报表" }).evaluate(
    (title, { name, base64 }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([content], name));
      return ["dragover", "drop"].map(
        (type) =>
          !title.dispatchEvent(
            new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
          ),
      );
    },
    { name: dropped.name, base64: dropped.buffer.toString("base64") },
  );
  expect(isPrevented).toEqual([true, true]);
  await says(preview, /文件 6 个[\s\S]*3 张表，3 所学校/u);
  expect(await sheets(preview)).toEqual(before);

  await pane.getByRole("button", { name: "写入新工作表" }).click();
  await says(preview, /已把 3 个文件的 3 行写入“填报汇总”/u);
  expect(await sheets(preview)).toEqual([...before, "填报汇总"]);
  const head = await page.evaluate(() =>
    window.balancePreview.univerAPI
      .getActiveWorkbook()!
      .getSheetByName("填报汇总")!
      .getRange("A1:D2")
      .getValues(),
  );
  expect(head).toEqual([
    ["来源文件", "来源工作表", "来源单元格", "学校名称"],
    ["甲校.xlsx", "填报表", "B2:D6", "甲校小学"],
  ]);

  await pane.getByRole("button", { name: "核查此表" }).first().click();
  await says(preview, /小学不达标[\s\S]*乙校小学[\s\S]*不达标/u);
  expect(errors).toEqual([]);
  await page.close();
});
