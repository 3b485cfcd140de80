import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

let session: PreviewSession;
beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

type Place = "title" | "ribbon" | "grid" | "sheet tabs" | "pane" | "nowhere";

/** The part of the page that has the focus. */
const focused = ({ page }: OpenPreview): Promise<Place> =>
  page.evaluate((): Place => {
    const active = document.activeElement;
    if (!active || active === document.body) return "nowhere";
    if (active.closest(".title")) return "title";
    if (active.closest(".ribbon")) return "ribbon";
    if (active.closest("#pane")) return "pane";
    if (active.closest('[role="tablist"]')) return "sheet tabs";
    return active.closest("#grid") || active.closest('[id^="__editor_"]') ? "grid" : "nowhere";
  });

async function clickCell({ page }: OpenPreview, x = 260, y = 160): Promise<void> {
  const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  const box = (await canvas.boundingBox())!;
  await page.mouse.click(box.x + x, box.y + y);
}

const selected = ({ page }: OpenPreview): Promise<string> =>
  page.evaluate(() =>
    window.balancePreview.univerAPI.getActiveWorkbook()!.getActiveRange()!.getA1Notation(),
  );

test("F6 leads from the grid round the page and back, Shift+F6 the other way", async () => {
  const preview = await session.open();
  const { page } = preview;
  const ring: Place[] = ["sheet tabs", "pane", "title", "ribbon", "grid"];
  await clickCell(preview);
  expect(await focused(preview)).toBe("grid");
  for (const place of ring) {
    await page.keyboard.press("F6");
    expect(await focused(preview)).toBe(place);
  }
  for (const place of ["ribbon", "title", "pane", "sheet tabs", "grid"]) {
    await page.keyboard.press("Shift+F6");
    expect(await focused(preview)).toBe(place);
  }
  // The grid has its keys back.
  const before = await selected(preview);
  await page.keyboard.press("ArrowDown");
  await eventually(
    () => selected(preview),
    (cell) => expect(cell).not.toBe(before),
  );

  // A check and a closed pane by keys alone.
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await preview.pane.locator("[data-school]").first().waitFor();
  await page.locator("#pane-close").focus();
  await page.keyboard.press("Enter");
  await page.locator("#pane").waitFor({ state: "hidden" });
  await page.locator("#ribbon-undo").waitFor({ state: "hidden" });
  await page.keyboard.press("F6");
  expect(await focused(preview)).toBe("title");
}, 90_000);

test("everything that Tab reaches in the grid has a name", async () => {
  const { page } = await session.open();
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#grid input, #grid canvas, #grid [role=tablist]")]
      .filter((one) => one.tabIndex >= 0 || one.getAttribute("role") === "tablist")
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.getAttribute("aria-label"))
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(nameless).toEqual([]);
  await expect(
    page.locator('[data-u-comp="defined-name"] input').getAttribute("aria-label"),
  ).resolves.toBe("名称框");
  await expect(page.locator('[data-u-comp="sidebar"] button').isVisible()).resolves.toBe(false);
  // No canvas stands before the page's own buttons.
  expect(await page.locator("canvas[tabindex='1']").count()).toBe(0);
}, 60_000);

test("why a function failed is said without moving the rows under the pointer", async () => {
  const preview = await session.open();
  const { page } = preview;
  await page.evaluate(async () => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    const sheet = workbook.setActiveSheet(workbook.getSheetByName("五校算例")!);
    sheet.getRange("F1").setValue('=BALANCE.LIMIT("L9","初中")');
    await window.balancePreview.functions.settled();
  });
  const place = async (): Promise<unknown> =>
    page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const before = await place();
  await page.evaluate(() => {
    const sheet = window.balancePreview.univerAPI.getActiveWorkbook()!.getActiveSheet();
    sheet.setActiveRange(sheet.getRange("F1"));
  });
  await page.locator(".message:visible").waitFor();
  await expect(page.locator(".message").innerText()).resolves.toContain("L9");
  expect(await place()).toEqual(before);
}, 60_000);

test("a window of 320 px shows the whole pane, and the grid once it is closed", async () => {
  const preview = await session.open({}, { width: 320, height: 640 });
  const { page, pane } = preview;
  const frame = (await page.locator("iframe").boundingBox())!;
  expect([frame.x, frame.width]).toEqual([0, 320]);
  await expect(
    pane.locator("html").evaluate((root) => root.scrollWidth <= root.clientWidth),
  ).resolves.toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await pane.getByRole("button", { name: "核查此表" }).click();
  await pane.locator("[data-school]").first().waitFor();
  await page.locator("#pane-close").click();
  await clickCell(preview, 150, 150);
  await eventually(
    () => selected(preview),
    (cell) => expect(cell).toMatch(/^[A-C]\d$/u),
  );
  for (const id of ["open", "save"])
    await expect(page.locator(`#${id}`).getAttribute("aria-label")).resolves.toBeTruthy();
  await page.getByRole("button", { name: "打开窗格" }).click();
  await expect(page.locator("#pane").isVisible()).resolves.toBe(true);
}, 60_000);

test("at 200 % zoom of a laptop's screen the sheet tabs can be clicked", async () => {
  const { page } = await session.open({}, { width: 720, height: 450 });
  const tab = page.getByRole("tab", { name: "小学办学条件 2026" });
  const box = (await tab.boundingBox())!;
  const strip = (await page.locator("#grid").boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(strip.x + strip.width);
  await page.getByRole("tab", { name: "初中办学条件 2026" }).click();
  await eventually(
    () =>
      page.evaluate(() =>
        window.balancePreview.univerAPI.getActiveWorkbook()!.getActiveSheet().getSheetName(),
      ),
    (name) => expect(name).toBe("初中办学条件 2026"),
  );
  // Six rows at least stand under the headings.
  const rows = await page.evaluate(() => {
    const { startRow, endRow } = window.balancePreview.univerAPI
      .getActiveWorkbook()!
      .getActiveSheet()
      .getVisibleRange()!;
    return endRow - startRow;
  });
  expect(rows).toBeGreaterThanOrEqual(6);
}, 60_000);

test("the settings menu changes Excel's version, blank cells, language and theme", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  const open = (): Promise<void> => page.locator(".settings > button").click();
  const theme = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset["theme"]);

  await open();
  await expect(page.locator(".settings-keys").innerText()).resolves.toContain("F6");
  await page.locator("#setting-theme").selectOption("dark");
  expect(await theme()).toBe("dark");
  // The grid's own pages are dark too.
  await eventually(
    () => page.evaluate(() => document.querySelector(".univer-dark") !== null),
    (dark) => expect(dark).toBe(true),
  );

  await open();
  await page.locator("#setting-language").selectOption("en-US");
  await page.locator("#ribbon-Balance\\.CheckSheet", { hasText: "Check this sheet" }).waitFor();
  await pane.getByRole("button", { name: "Check this sheet" }).waitFor();
  await expect(
    page.locator('[data-u-comp="defined-name"] input').getAttribute("aria-label"),
  ).resolves.toBe("Name box");

  await open();
  await page.locator("#setting-profile").selectOption("ltsc2021");
  expect(new URL(page.url()).searchParams.get("profile")).toBe("ltsc2021");
  await page.waitForTimeout(500);
  await pane.getByRole("button", { name: "Check this sheet" }).waitFor();
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.locator("[data-school]").first().waitFor();
  // Plain fills, and no rules: LTSC 2021.
  expect(
    await page.evaluate(
      () =>
        window.balancePreview.univerAPI
          .getActiveWorkbook()!
          .getActiveSheet()
          .getConditionalFormattingRules().length,
    ),
  ).toBe(0);

  await open();
  await page.locator("#setting-flavour").selectOption("web");
  expect(await page.evaluate(() => window.balancePreview.host.flavour)).toBe("web");
  const options = Object.fromEntries(new URL(page.url()).searchParams);
  expect(options).toEqual({ profile: "ltsc2021", flavour: "web", lang: "en-US", theme: "dark" });
}, 120_000);

test("until the add-in shows something, the pane says that it is starting", async () => {
  const { page } = await session.open();
  // The add-in's scripts wait at the door.
  await page.route("**/addin/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.reload();
  await page.locator(".pane-loading").waitFor();
  await expect(page.locator(".pane-loading").innerText()).resolves.toBe("正在启动加载项…");
  await page.locator(".pane-loading").waitFor({ state: "hidden" });
}, 60_000);
