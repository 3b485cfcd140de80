import { catalogue } from "../../src/functions/catalogue";
import { exactDifferenceCoefficient } from "../oracle/exactSpread";
import { fiveSchools } from "../oracle/fiveSchools";
import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

const SHEET = "五校算例";
/** The five published schools without the books of the fourth. */
const others = [0, 1, 2, 4];
const withoutFourth = exactDifferenceCoefficient(
  others.map((index) => fiveSchools.books[index]!),
  others.map((index) => fiveSchools.pupils[index]!),
).coefficient;

let session: PreviewSession;

beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

/** Clears a cell, or writes formulas into cells, and waits until all is computed. */
const edit = (
  { page }: OpenPreview,
  cells: Readonly<Record<string, string | null>>,
): Promise<void> =>
  page.evaluate(
    async ([name, changes]) => {
      const sheet = window.balancePreview.univerAPI.getActiveWorkbook()!.getSheetByName(name)!;
      for (const [address, content] of Object.entries(changes)) {
        if (content === null) sheet.getRange(address).clearContent();
        else sheet.getRange(address).setValue(content);
      }
      await window.balancePreview.functions.settled();
    },
    [SHEET, cells] as const,
  );

const valueOf = ({ page }: OpenPreview, address: string): Promise<unknown> =>
  page.evaluate(
    ([name, cell]) =>
      window.balancePreview.univerAPI
        .getActiveWorkbook()!
        .getSheetByName(name)!
        .getRange(cell)
        .getRawValue(),
    [SHEET, address] as const,
  );

test.each(["desktop", "web"])(
  "%s Excel: a forgotten figure is left out by the function as by the pane",
  async (flavour) => {
    const preview = await session.open({ flavour });
    const { page, pane } = preview;
    await page.evaluate((name) => {
      const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName(name)!);
    }, SHEET);
    await edit(preview, { C5: null, G1: "=BALANCE.CVRATIO(C2:C6,B2:B6)" });
    await eventually(
      () => valueOf(preview, "G1"),
      (value) => expect(value).toBeCloseTo(withoutFourth, 15),
    );
    await pane.getByRole("button", { name: /标准/u }).click();
    await pane.getByRole("menuitemradio", { name: /基本均衡/u }).click();
    await page.locator("#ribbon-Balance\\.CheckSheet").click();
    await pane.getByRole("tab", { name: "差异系数" }).click();
    const books = pane.getByRole("option", { name: /图书/u });
    await books.waitFor();
    const titles = await books
      .locator("[title]")
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("title"))));
    expect(titles.some((value) => Math.abs(value - withoutFourth) < 1e-15)).toBe(true);
    expect(preview.errors).toEqual([]);
  },
  60_000,
);

test("a thousand formulas that meet an empty cell ask the sheet in one request", async () => {
  const preview = await session.open({ flavour: "desktop" });
  const formulas = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `${String.fromCharCode(72 + (index % 10))}${Math.floor(index / 10) + 20}`,
      "=BALANCE.CVRATIO($C$2:$C$6,$B$2:$B$6)",
    ]),
  );
  await edit(preview, formulas);
  await preview.page.evaluate(() => window.balancePreview.log.clear());
  await edit(preview, { C5: null });
  for (const address of ["H20", "Q119"])
    expect(await valueOf(preview, address)).toBeCloseTo(withoutFourth, 15);
  const questions = await preview.page.evaluate(
    () =>
      window.balancePreview.log.requests.filter(({ actions }) =>
        actions.some((action) => /valueTypes/iu.test(action)),
      ).length,
  );
  expect(questions).toBe(1);
}, 120_000);

test.each([
  ["zh-CN", "函数", "基尼", "依据"],
  ["en-US", "Functions", "gini", "Source"],
])(
  "the pane explains every function (%s), found by a word",
  async (lang, title, query, label) => {
    const { pane, errors } = await session.open({ lang });
    await pane.getByRole("button", { name: title, exact: true }).click();
    await pane.getByRole("heading", { name: title }).waitFor();
    const names = catalogue.filter(({ name, textKey }) => name === textKey).map(({ name }) => name);
    await pane.getByRole("button", { name: /^VERSION/u }).waitFor();
    for (const name of names)
      expect(
        await pane.getByRole("button", { name: new RegExp(`^${name}`, "u") }).count(),
      ).toBeGreaterThan(0);
    await pane.getByRole("searchbox").fill(query);
    const found = pane.getByRole("button", { name: /^GINI/u });
    await found.waitFor();
    expect(await pane.getByRole("button", { name: /^STAFFGAP/u }).count()).toBe(0);
    await found.click();
    await pane.getByText("=BALANCE.GINI(").waitFor();
    await pane.getByText(label, { exact: true }).waitFor();
    expect(errors).toEqual([]);
  },
  60_000,
);

test("a check begun from the ribbon is seen whatever page of the pane was open", async () => {
  const { page, pane } = await session.open();
  await pane.getByRole("button", { name: "函数", exact: true }).click();
  await pane.getByRole("heading", { name: "函数" }).waitFor();
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.locator("[data-school]").first().waitFor();
  await pane.getByRole("tab", { name: "差异系数" }).click();
  await page.evaluate(() => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    workbook.setActiveSheet(workbook.getSheetByName("经费")!);
  });
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.getByRole("alert").waitFor();
}, 60_000);
