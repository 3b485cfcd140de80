import { startPreviewSession } from "../support/openPreview";
import type { PreviewSession } from "../support/openPreview";

const SHEET = "小学办学条件 2026";
const NAME = "<img src=x onerror=\"top.happened='name'\"><b>大坪村小学</b>";
const KIND = "<script>top.happened='kind'</script>教学点";
const FIGURE = "<svg onload=\"top.happened='figure'\">12";

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

test("a school named like markup is shown letter for letter in every place of the pane, and nothing of it runs", async () => {
  const { page, pane } = await session.open();
  await page.evaluate(
    ([sheetName, name, kind, figure]) => {
      const sheet = window.balancePreview.univerAPI.getActiveWorkbook()!.getSheetByName(sheetName)!;
      sheet.getRange("A28").setValue(name);
      sheet.getRange("B29").setValue(kind);
      sheet.getRange("I30").setValue(figure);
    },
    [SHEET, NAME, KIND, FIGURE] as const,
  );
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  const block = pane.locator("[data-school]").filter({ hasText: "大坪村小学" });
  await block.first().waitFor();
  expect(await block.first().innerText()).toContain(NAME);
  expect(await block.first().getAttribute("data-school")).toBe(NAME);

  await pane.getByRole("button", { name: "查看" }).click();
  await pane.getByText(FIGURE).first().waitFor();
  await pane.getByRole("button", { name: "返回", exact: true }).click();
  await pane.getByRole("tab", { name: "差异系数" }).click();
  await pane.getByRole("option").first().waitFor();

  // The pane draws with svg, and with no image, bold letter or script of its own.
  expect(await pane.locator("body img, body b, #pane script, svg[onload]").count()).toBe(0);
  expect(await page.evaluate(() => (window as { happened?: string }).happened)).toBeUndefined();
  await page.close();
}, 90_000);
