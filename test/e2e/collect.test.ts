import { readdirSync, readFileSync } from "node:fs";
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

async function upload(name: string, rows: CellValue[][], more: CellValue[][] = []) {
  const sheets = [
    { name: "填报表", rows },
    ...(more.length > 0 ? [{ name: "说明", rows: more }] : []),
  ];
  const buffer = Buffer.from(await writeXlsx({ sheets }));
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

const activeSheet = ({ page }: OpenPreview): Promise<string> =>
  page.evaluate(() =>
    window.balancePreview.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );

const showSheet = ({ page }: OpenPreview, sheet: string): Promise<void> =>
  page.evaluate((name) => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    workbook.setActiveSheet(workbook.getSheetByName(name)!);
  }, sheet);

/** Whether the pane really draws a text where the user sees it. */
const isInSight = ({ pane }: OpenPreview, text: string): Promise<boolean> =>
  pane
    .getByText(text)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const drawn = document.elementFromPoint(left + width / 2, top + height / 2);
      return drawn !== null && element.contains(drawn);
    });

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
  await says(preview, /模板 2 种[\s\S]*2 张表，2 所学校[\s\S]*1 张表，1 所学校/u);

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

  await pane.locator("table").evaluate((table) => table.scrollIntoView());
  await pane.getByRole("button", { name: "写入新工作表" }).click();
  await says(preview, /已把 3 个文件的 3 行写入“填报汇总”/u);
  expect(await sheets(preview)).toEqual([...before, "填报汇总"]);
  expect(await activeSheet(preview)).toBe("填报汇总");
  const written = await page.evaluate(() =>
    window.balancePreview.univerAPI
      .getActiveWorkbook()!
      .getSheetByName("填报汇总")!
      .getRange("A1:D4")
      .getValues(),
  );
  expect(written).toEqual([
    ["来源文件", "来源工作表", "来源单元格", "学校名称"],
    ["甲校.xlsx", "填报表", "B2:D6", "甲校小学"],
    ["乙校.xlsx", "填报表", "B2:D6", "乙校小学"],
    ["丙校.xlsx", "填报表", "B2:D6", "丙校小学"],
  ]);
  // The news and what to do next are in sight, however far the page was scrolled.
  expect(await isInSight(preview, "已把 3 个文件的 3 行写入")).toBe(true);

  // Whoever looks at another sheet in between still checks the one that was written.
  await showSheet(preview, before[0]!);
  await pane.getByRole("button", { name: "核查此表" }).first().click();
  await says(preview, /填报汇总[\s\S]*小学 3 所[\s\S]*小学不达标/u);
  expect(await activeSheet(preview)).toBe("填报汇总");
  // 乙校 has no backbone teacher of the 10 that 1000 pupils need; 甲校 and 丙校 have 12 and 11.
  expect(
    await pane
      .locator("[data-school]")
      .evaluateAll((blocks) => blocks.map((block) => block.textContent)),
  ).toEqual([expect.stringMatching(/^乙校小学不达标.*L2骨干教师0\.001\.00差 10 名/u)]);
  expect(errors).toEqual([]);
  await page.close();
});

test("sheets that hold no school and templates that are not ticked are named, not passed over", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "收集填报表" }).first().click();
  await pane
    .locator('input[type="file"]')
    .setInputFiles([
      await upload("甲校.xlsx", form("甲校小学", 12), [["填表说明"], ["请于月底前报送"]]),
      await upload("乙校.xlsx", form("乙校小学", 0)),
      await upload("外校.xlsx", other),
    ]);
  await says(preview, /甲校\.xlsx\s+读出 1 所学校，工作表“说明”没有学校数据，未取/u);
  await says(preview, /模板 2（如 外校\.xlsx）[\s\S]*还有 1 种模板（1 所学校）未勾选，不写入/u);
  await pane.getByRole("checkbox").nth(1).check();
  await says(preview, /预览：3 行/u);
  expect(await pane.locator("body").innerText()).not.toContain("未勾选");
  await page.close();
});

test("words where a figure is asked for give the file no green tick, and are remarked before writing", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "收集填报表" }).first().click();
  const words = form("乙校小学", 0).map((row) =>
    row[0] === "在校生数" ? ["在校生数", "约十人", row[2]!, row[3]!] : row,
  );
  await pane
    .locator('input[type="file"]')
    .setInputFiles([
      await upload("甲校.xlsx", form("甲校小学", 12)),
      await upload("乙校.xlsx", words),
    ]);
  await says(preview, /乙校\.xlsx\s+读出 1 所学校，1 格应填数字而填了文字/u);
  await says(
    preview,
    /写入前请核对[\s\S]*“在校生数”有 1 格不是数字（如 乙校\.xlsx 填“约十人”），按原文写入/u,
  );
  const icon = (name: string) =>
    pane
      .locator(`[data-file="${name}"] svg`)
      .first()
      .evaluate((svg) => svg.outerHTML);
  expect(await icon("乙校.xlsx")).not.toBe(await icon("甲校.xlsx"));
  await page.close();
});

test("a written sheet that was deleted is said to be gone, and no other sheet is checked for it", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  await pane.getByRole("button", { name: "收集填报表" }).first().click();
  await pane
    .locator('input[type="file"]')
    .setInputFiles([await upload("甲校.xlsx", form("甲校小学", 12))]);
  await says(preview, /1 张表，1 所学校/u);
  await pane.getByRole("button", { name: "写入新工作表" }).click();
  await says(preview, /写入“填报汇总”/u);
  await page.evaluate(() => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    workbook.deleteSheet(workbook.getSheetByName("填报汇总")!);
  });
  await pane.getByRole("button", { name: "核查此表" }).first().click();
  await says(preview, /“填报汇总”已不在工作簿中/u);
  expect(await pane.locator("[data-school]").count()).toBe(0);
  await page.close();
});

test("where the code that reads files cannot be fetched, no school's file is called damaged", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  const folder = join(__dirname, "../../build/addin");
  const reader = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && readFileSync(join(folder, name)).includes("HucreError"),
  );
  expect(reader).toHaveLength(1);
  const isReader = `**/${reader[0]!}`;
  await page.route(isReader, (route) => route.abort());
  await pane.getByRole("button", { name: "收集填报表" }).first().click();
  const file = await upload("甲校.xlsx", form("甲校小学", 12));
  await pane.locator('input[type="file"]').setInputFiles([file]);
  await says(preview, /甲校\.xlsx\s+未读取：读取程序没有加载成功/u);
  expect(await pane.locator("body").innerText()).not.toContain("损坏");

  // With the network back the same file is read.
  await page.unroute(isReader);
  await pane.locator('input[type="file"]').setInputFiles([file]);
  await says(preview, /甲校\.xlsx\s+读出 1 所学校/u);
  await page.close();
});

test("a page whose code cannot be fetched says so and loads when asked again", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  const itsCode = "**/collecting.*.js";
  await page.route(itsCode, (route) => route.abort());
  await pane.getByRole("button", { name: "收集填报表" }).first().click();
  await says(preview, /此页没有加载成功/u);
  await page.unroute(itsCode);
  await pane.getByRole("button", { name: "重试" }).click();
  await says(preview, /选择文件[\s\S]*或把文件、文件夹拖到这里/u);
  await page.close();
});
