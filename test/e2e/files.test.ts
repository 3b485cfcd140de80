import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

const fixture = (name: string): Buffer =>
  readFileSync(join(__dirname, "../preview/files/fixtures", name));

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

interface File {
  name: string;
  bytes: Buffer;
}

const pick = (page: Page, { name, bytes }: File): Promise<void> =>
  page
    .locator("#open-file")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });

/** Drags a file over the page and lets it fall; what was shown while it hovered. */
const drop = (page: Page, { name, bytes }: File): Promise<string | null> =>
  page.evaluate(
    ([fileName, base64]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([content], fileName));
      const fire = (target: Element, type: string): boolean =>
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      const grid = document.querySelector("#grid")!;
      fire(grid, "dragenter");
      const veil = document.querySelector<HTMLElement>(".drop-veil")!;
      const shown = veil.hidden ? null : veil.textContent;
      fire(veil, "dragover");
      fire(veil, "drop");
      return shown;
    },
    [name, bytes.toString("base64")] as const,
  );

const title = (page: Page): Promise<string> => page.locator(".workbook-name").innerText();
const state = (page: Page): Promise<string> => page.locator("#workbook-state").innerText();
const messages = (page: Page): Promise<string[]> =>
  page.locator(".message:visible").allInnerTexts();

/** The value shown in a cell of the first sheet. */
const shown = (page: Page, address: string): Promise<string> =>
  page.evaluate(
    (cell) =>
      String(
        window.balancePreview.univerAPI
          .getActiveWorkbook()!
          .getSheets()[0]!
          .getRange(cell)
          .getDisplayValue() ?? "",
      ),
    address,
  );

const opens = (page: Page, name: string): Promise<void> =>
  eventually(
    () => title(page),
    (text) => expect(text).toBe(name),
  );

async function typeInto({ page }: OpenPreview, text: string): Promise<void> {
  const box = (await page.locator("#grid canvas").first().boundingBox())!;
  await page.mouse.click(box.x + 260, box.y + 160);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const gb18030 = Buffer.from([
  0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0xd1, 0xa7, 0xc9, 0xfa, 0xca, 0xfd, 0x0d, 0x0a, 0xb4, 0xf3, 0xc6,
  0xba, 0xb4, 0xe5, 0xd0, 0xa1, 0xd1, 0xa7, 0x2c, 0x39, 0x36,
]);

test("files open by the button and by dropping, whatever wrote them", async () => {
  const { page, errors } = await session.open();
  await pick(page, { name: "办公.xlsx", bytes: fixture("office.xlsx") });
  await opens(page, "办公.xlsx");

  const veil = await drop(page, { name: "名单.csv", bytes: gb18030 });
  expect(veil).toBe("松开鼠标，打开此文件");
  await opens(page, "名单.csv");
  expect([await shown(page, "A1"), await shown(page, "A2"), await shown(page, "B2")]).toEqual([
    "学校",
    "大坪村小学",
    "96",
  ]);
  expect(await messages(page)).toEqual([]);
  await expect(page.locator(".drop-veil").isHidden()).resolves.toBe(true);

  await pick(page, { name: "旧表.xls", bytes: fixture("plain.xls") });
  await opens(page, "旧表.xls");
  await drop(page, { name: "表.ods", bytes: fixture("plain.ods") });
  await opens(page, "表.ods");
  expect(errors).toEqual([]);
}, 90_000);

test("a file that cannot be opened gets one sentence and leaves the open workbook alone", async () => {
  const { page } = await session.open();
  await pick(page, { name: "名单.csv", bytes: gb18030 });
  await opens(page, "名单.csv");
  const office = fixture("office.xlsx");
  const refused: [file: File, sentence: RegExp][] = [
    [
      { name: "照片.xlsx", bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) },
      /“照片\.xlsx”不是工作簿/u,
    ],
    [
      { name: "名单.xlsx", bytes: Buffer.from("学校,学生数\n大坪村小学,96\n") },
      /“名单\.xlsx”的内容是文本，不是工作簿/u,
    ],
    [{ name: "半份.xlsx", bytes: office.subarray(0, office.length >> 1) }, /“半份\.xlsx”已损坏/u],
    [{ name: "加密.xlsx", bytes: fixture("password.xlsx") }, /“加密\.xlsx”设有密码/u],
    [{ name: "加密.xls", bytes: fixture("password.xls") }, /“加密\.xls”设有密码/u],
    [
      { name: "加密.ods", bytes: fixture("password.ods") },
      /“加密\.ods”设有密码.*在创建它的软件.*中取消密码/u,
    ],
    [{ name: "网页.xls", bytes: Buffer.from("<html><table></table></html>") }, /实际是网页文件/u],
  ];
  for (const [file, sentence] of refused) {
    await drop(page, file);
    await eventually(
      () => messages(page),
      (texts) => expect(texts).toEqual([expect.stringMatching(sentence)]),
    );
    expect([await title(page), await shown(page, "B2")]).toEqual(["名单.csv", "96"]);
  }
  // An old system's export: opened, with a word about it.
  await pick(page, { name: "导出.xls", bytes: Buffer.from("学校\t学生数\n大坪村小学\t96\n") });
  await opens(page, "导出.xls");
  expect(await messages(page)).toEqual([expect.stringContaining("已按 CSV 打开")]);
}, 90_000);

/** All that a saved file must bring back, in the words of the grid. */
const kept = ({ page }: OpenPreview): Promise<unknown> =>
  page.evaluate(async () => {
    await window.balancePreview.functions.settled();
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    return Promise.all(
      workbook.getSheets().map(async (sheet) => {
        const range = sheet.getRange(0, 0, 66, 14);
        const { freeze } = sheet.getSheet().getConfig();
        const addresses = ["A3", "A5", "A28", "I28", "K5", "G38", "A1", "A64"];
        return {
          name: sheet.getSheetName(),
          values: range.getRawValues(),
          formulas: range.getFormulas(),
          shown: range.getDisplayValues(),
          formats: range.getNumberFormats(),
          fills: await Promise.all(
            addresses.map((address) =>
              window.balancePreview.effectiveFill(sheet.getSheetName(), address),
            ),
          ),
          merges: sheet.getMergeData().map((merge) => merge.getA1Notation()),
          rules: sheet
            .getConditionalFormattingRules()
            .map(({ ranges, rule, stopIfTrue }) => [
              ranges.map(({ startRow, startColumn, endRow, endColumn }) => [
                startRow,
                startColumn,
                endRow,
                endColumn,
              ]),
              rule,
              stopIfTrue,
            ]),
          frozen: [freeze.ySplit, freeze.xSplit],
          widths: Array.from({ length: 14 }, (_, column) => sheet.getColumnWidth(column)),
        };
      }),
    );
  });

test("save and open again: values, formulas, formats, fills, merges and marks are the same", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.locator("[data-school]").first().waitFor();
  const before = await kept(preview);
  expect(JSON.stringify(before)).toContain("BALANCE");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save").click(),
  ]);
  expect(download.suggestedFilename()).toBe("示范县义务教育.xlsx");
  await eventually(
    () => messages(page),
    (texts) => expect(texts).toEqual(["已保存为“示范县义务教育.xlsx”"]),
  );
  await pick(page, { name: "再打开.xlsx", bytes: readFileSync(await download.path()) });
  await opens(page, "再打开.xlsx");
  await eventually(
    () => kept(preview),
    (after) => expect(after).toEqual(before),
  );
}, 120_000);

test("unsaved work is shown, and asked about before another file takes its place", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  await page.evaluate(() => window.balancePreview.functions.settled());
  // The sample is nobody's file, and its calculated values are nobody's work.
  expect(await state(page)).toBe("");
  await pick(page, { name: "名单.csv", bytes: gb18030 });
  await opens(page, "名单.csv");
  expect(await state(page)).toBe("已保存到本机");

  await typeInto(preview, "12");
  await eventually(
    () => state(page),
    (text) => expect(text).toBe("有未保存的更改"),
  );
  const dialog = page.getByRole("dialog");
  const other = { name: "表.ods", bytes: fixture("plain.ods") };

  await drop(page, other);
  await dialog.waitFor();
  await expect(dialog.innerText()).resolves.toContain("是否保存对“名单.csv”的更改？");
  await dialog.getByRole("button", { name: "取消" }).click();
  await dialog.waitFor({ state: "detached" });
  expect([await title(page), await state(page)]).toEqual(["名单.csv", "有未保存的更改"]);

  // A file that cannot be opened asks nothing.
  await drop(page, { name: "半份.xlsx", bytes: fixture("office.xlsx").subarray(0, 3000) });
  await eventually(
    () => messages(page),
    (texts) => expect(texts.join()).toContain("已损坏"),
  );
  expect(await dialog.count()).toBe(0);

  await pick(page, other);
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await title(page)).toBe("名单.csv");

  await pick(page, other);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("名单.xlsx");
  await opens(page, "表.ods");
  expect(await state(page)).toBe("已保存到本机");

  // Marks are changes too.
  await pick(page, {
    name: "示范.xlsx",
    bytes: readFileSync(join(__dirname, "../../assets/sample-county.xlsx")),
  });
  await opens(page, "示范.xlsx");
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.locator("[data-school]").first().waitFor();
  expect(await state(page)).toBe("有未保存的更改");
  await drop(page, other);
  await dialog.getByRole("button", { name: "不保存" }).click();
  await opens(page, "表.ods");
}, 120_000);

test("the browser asks before it leaves unsaved work, and only then", async () => {
  const preview = await session.open();
  const { page } = preview;
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await page.evaluate(() => window.balancePreview.ready);
  expect(asked).toEqual([]);
  await typeInto(preview, "12");
  await eventually(
    () => state(page),
    (text) => expect(text).toBe("有未保存的更改"),
  );
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
}, 90_000);
