import { fiveSchools } from "../oracle/fiveSchools";
import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

const SHEET = "五校算例";

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

const says = ({ pane }: OpenPreview, text: RegExp): Promise<void> =>
  eventually(
    () => pane.locator("body").innerText(),
    (shown) => expect(shown).toMatch(text),
  );

/** Every cell with its formula, of all sheets, once all is computed. */
const formulas = ({ page }: OpenPreview): Promise<string> =>
  page.evaluate(async () => {
    await window.balancePreview.functions.settled();
    const sheets = window.balancePreview.univerAPI.getActiveWorkbook()!.getSheets();
    return JSON.stringify(
      sheets.map((sheet) => sheet.getDataRange().getFormulas().flat().filter(Boolean)),
    );
  });

test("formulas become values, a missing add-in's formula is repaired, and all comes back", async () => {
  const preview = await session.open();
  const { page, pane, errors } = preview;
  await page.evaluate(async (name) => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    const sheet = workbook.getSheetByName(name)!;
    workbook.setActiveSheet(sheet);
    sheet.getRange("J20").setValue("=_xldudf_BALANCE_CV(A1:A9)");
    await window.balancePreview.functions.settled();
  }, SHEET);
  const before = await formulas(preview);
  expect(before).toContain("BALANCE.");
  await pane.getByRole("button", { name: "函数" }).click();
  await pane.getByRole("button", { name: "公式转换" }).click();
  await says(preview, /需要修复 1[\s\S]*_xldudf_BALANCE_CV\(A1:A9\) → =BALANCE\.CV\(A1:A9\)/u);
  await pane.getByRole("radio", { name: "整个工作簿" }).click();
  await says(preview, /\d+ 个公式/u);

  await pane.getByRole("button", { name: "转为数值" }).click();
  await says(preview, /已把 \d+ 个公式转为数值。/u);
  const frozen = await formulas(preview);
  expect(frozen).toContain("_xldudf_BALANCE_CV");
  expect(frozen).not.toContain("=BALANCE.");
  const saved = await page.evaluate(() =>
    JSON.stringify(window.balancePreview.univerAPI.getActiveWorkbook()!.save().sheets),
  );
  expect(saved).toContain(`"v":${fiveSchools.coefficient}`);

  await pane.getByRole("button", { name: "查找公式" }).click();
  await pane.getByRole("button", { name: "修复公式" }).click();
  await says(preview, /已修复 1 个公式。/u);
  expect(await formulas(preview)).toContain("=BALANCE.CV(A1:A9)");

  await pane.getByRole("button", { name: "恢复公式" }).click();
  await says(preview, /已恢复 \d+ 个公式。/u);
  expect(await formulas(preview)).toBe(before);
  expect(errors).toEqual([]);
}, 120_000);

test("the ribbon's button opens the page, in a closed pane and over another page", async () => {
  const { page, pane, errors } = await session.open();
  const title = pane.getByRole("heading", { name: "公式转换" });
  const press = () => page.locator("#ribbon-Balance\\.ConvertFormulas").click();
  await page.locator("#pane-close").click();
  await press();
  await title.waitFor();
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("button", { name: "函数" }).click();
  await press();
  await title.waitFor();
  await pane.getByRole("button", { name: "返回" }).click();
  await pane.getByRole("button", { name: "函数" }).waitFor();
  expect(errors).toEqual([]);
}, 60_000);

test.each([
  ["light", "zh-CN"],
  ["dark", "en-US"],
])(
  "at 320 pixels the page shows all of its words (%s, %s)",
  async (theme, locale) => {
    const preview = await session.open({ theme, lang: locale });
    const { pane } = preview;
    const isChinese = locale === "zh-CN";
    await pane.getByRole("button", { name: isChinese ? "函数" : "Functions" }).click();
    await pane.getByRole("button", { name: isChinese ? "公式转换" : "Convert formulas" }).click();
    await pane.getByRole("radio", { name: isChinese ? "整个工作簿" : "Workbook" }).click();
    await says(preview, isChinese ? /个公式/u : /\d+ formulas/u);
    const body = pane.locator("body");
    await body.evaluate((element) => (element.style.width = "320px"));
    expect(
      await body.evaluate((element) =>
        [...element.querySelectorAll("*")]
          .filter((each) => each.getBoundingClientRect().right > 321)
          .map((each) => each.textContent),
      ),
    ).toEqual([]);
    const picture = process.env["BALANCE_PICTURES"];
    if (picture !== undefined) await body.screenshot({ path: `${picture}/freeze-${theme}.png` });
  },
  120_000,
);
