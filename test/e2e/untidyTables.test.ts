import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

/* The production build in Chromium, over workbooks of test/workbooks and the sample's statistics sheet. */
let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

const bytesOf = (name: string): Buffer =>
  readFileSync(join(__dirname, `../workbooks/${name}.xlsx`));

async function openBook(name: string): Promise<OpenPreview> {
  const preview = await session.open();
  await preview.page.locator("#open-file").setInputFiles({
    name: `${name}.xlsx`,
    mimeType: "application/octet-stream",
    buffer: bytesOf(name),
  });
  await eventually(
    () => preview.page.locator(".workbook-name").innerText(),
    (title) => expect(title).toContain(name),
  );
  return preview;
}

const showSheet = ({ page }: OpenPreview, sheet: string): Promise<void> =>
  page.evaluate((name) => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    workbook.setActiveSheet(workbook.getSheetByName(name)!);
  }, sheet);

const check = ({ page }: OpenPreview): Promise<void> =>
  page.locator("#ribbon-Balance\\.CheckSheet").click();

const says = (preview: OpenPreview, text: RegExp): Promise<void> =>
  eventually(
    () => preview.pane.locator("body").innerText(),
    (shown) => expect(shown).toMatch(text),
  );

const verdicts = ({ pane }: OpenPreview): Promise<(string | null)[]> =>
  pane
    .locator("[data-school]")
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute("data-school")));

test("an export with a four-row heading: one question, then what the plain sheet of the schools says", async () => {
  const preview = await session.open();
  const { pane, errors } = preview;
  await check(preview);
  await says(preview, /小学不达标[\s\S]*\/ 60/u);
  const plain = await verdicts(preview);
  expect(plain).toHaveLength(14);

  await showSheet(preview, "小学统计报表（四行表头）");
  await check(preview);
  await says(preview, /先确认 1 件事[\s\S]*58 行中有 58 行：艺术 = 音乐 \+ 美术/u);
  await pane.getByRole("radio", { name: /已包含/u }).click();
  await pane.getByRole("button", { name: "确认并核查" }).click();
  await says(preview, /小学不达标[\s\S]*\/ 60[\s\S]*0\.502/u);
  expect(await verdicts(preview)).toEqual(plain);

  await pane.getByText("表头对应").first().click();
  await says(preview, /表头在第 2–5 行/u);
  await says(preview, /L1[\s\S]*=[\s\S]*专科学历教师[\s\S]*\+[\s\S]*本科学历教师/u);
  expect(errors).toEqual([]);
  await preview.page.close();
});

test("many counties: worst first, one opens and closes", async () => {
  const preview = await openBook("many-counties");
  const { pane, errors } = preview;
  await check(preview);
  await says(preview, /小学 8 个县：不达标 2，达标 6/u);
  await pane.getByText("龙山县").first().click();
  await says(preview, /返回全部[\s\S]*龙山县|龙山县[\s\S]*返回全部/u);
  await says(preview, /小学不达标/u);
  await pane.getByText(/返回全部/u).click();
  await says(preview, /小学 8 个县/u);
  expect(errors).toEqual([]);
  await preview.page.close();
});

test("hidden rows are asked about, and what was left out can be counted by a click", async () => {
  const preview = await openBook("hidden-rows");
  await check(preview);
  await says(preview, /先确认 1 件事/u);
  expect(preview.errors).toEqual([]);
  await preview.page.close();

  const scope = await openBook("scope");
  await check(scope);
  await says(scope, /未纳入/u);
  const counted = /\/ (\d+)/u.exec(await scope.pane.locator("body").innerText())![1]!;
  await scope.pane.getByRole("button", { name: "查看" }).click();
  await scope.pane.getByRole("button", { name: /^计入/u }).first().click();
  await says(scope, /按您的决定计入的行/u);
  await scope.pane.getByRole("button", { name: /返回/u }).click();
  await says(scope, new RegExp(`/ ${Number(counted) + 1}`, "u"));
  expect(scope.errors).toEqual([]);
  await scope.page.close();
});
