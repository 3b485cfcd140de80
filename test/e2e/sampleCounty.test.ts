import { columnLetters } from "../../src/assessment/columnLetters";
import { decodedFill } from "../../src/excel/flags/fills/decodedFill";
import { flagColours } from "../../src/excel/flags/flagColours";
import { eventually } from "../support/eventually";
import { everythingIn } from "../support/everythingIn";
import { startPreviewSession } from "../support/openPreview";
import type { OpenPreview, PreviewSession } from "../support/openPreview";

const SHEET = "小学办学条件 2026";
let session: PreviewSession;

beforeAll(async () => {
  session = await startPreviewSession();
}, 120_000);
afterAll(() => session.close());

/** Fill colour by address, of every cell of the table that shows one of our marks. */
async function marks(
  { page }: OpenPreview,
  sheet: string,
  rows: number,
): Promise<Record<string, string>> {
  const addresses = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 14 }, (_unused, column) => `${columnLetters(column)}${row + 3}`),
  ).flat();
  const fills = await page.evaluate(
    ([name, all]) =>
      Promise.all(all.map((address) => window.balancePreview.effectiveFill(name, address))),
    [sheet, addresses] as const,
  );
  const ours = new Set(Object.values(flagColours).map(({ fill }) => fill));
  return Object.fromEntries(
    addresses.flatMap((address, index) =>
      ours.has(fills[index] ?? "") || decodedFill(fills[index] ?? "")
        ? [[address, fills[index]!]]
        : [],
    ),
  );
}

const everything = async ({ page }: OpenPreview): Promise<unknown> =>
  everythingIn(
    await page.evaluate(async () => {
      await window.balancePreview.functions.settled();
      return window.balancePreview.univerAPI.getActiveWorkbook()!.save();
    }),
  );

const setCell = (
  { page }: OpenPreview,
  sheet: string,
  address: string,
  value: string | number,
): Promise<void> =>
  page.evaluate(
    ([name, cell, content]) => {
      window.balancePreview.univerAPI
        .getActiveWorkbook()!
        .getSheetByName(name)!
        .getRange(cell)
        .setValue(content);
    },
    [sheet, address, value] as const,
  );

const showSheet = ({ page }: OpenPreview, sheet: string): Promise<void> =>
  page.evaluate((name) => {
    const workbook = window.balancePreview.univerAPI.getActiveWorkbook()!;
    workbook.setActiveSheet(workbook.getSheetByName(name)!);
  }, sheet);

const activeCell = ({ page }: OpenPreview): Promise<string> =>
  page.evaluate(() =>
    window.balancePreview.univerAPI.getActiveWorkbook()!.getActiveRange()!.getA1Notation(),
  );

async function check(preview: OpenPreview): Promise<void> {
  await preview.page.locator("#ribbon-Balance\\.CheckSheet").click();
  await preview.pane.locator("[data-school]").first().waitFor();
}

test("open the sample, check, correct a number, clear: the sheet is as it was", async () => {
  const preview = await session.open();
  const { page, pane, errors } = preview;
  const before = await everything(preview);
  await check(preview);

  // What the pane says: 60 counted, 52 meet, 8 fail, 6 of the 52 borderline, L2 over its limit.
  await expect(pane.locator("body").innerText()).resolves.toMatch(
    /小学不达标[\s\S]*52[\s\S]*\/ 60[\s\S]*不达标 8，临界 6/u,
  );
  await expect(pane.locator("body").innerText()).resolves.toContain("限值 0.50，超出 0.002");
  const schools = await pane
    .locator("[data-school]")
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute("data-school")));
  expect(schools).toHaveLength(14);
  await expect(pane.locator("[data-school=大坪村小学]").innerText()).resolves.toMatch(
    /不达标·低于 85%[\s\S]*L2[\s\S]*骨干教师[\s\S]*0\.00[\s\S]*1\.00[\s\S]*差 1 名/u,
  );
  await expect(pane.locator("[data-school=南坪镇中心小学]").innerText()).resolves.toMatch(
    /临界·四舍五入后相等[\s\S]*4\.196[\s\S]*4\.20/u,
  );
  await expect(pane.locator("body").innerText()).resolves.toMatch(
    /未纳入：.*教学点（38 人）1.*合计行 1/u,
  );

  // What the grid shows: 8 red names, as many red and amber cells as the pane lists lines, one grey cell.
  const shown = await marks(preview, SHEET, 63);
  const lines = await pane.locator("[data-row=line]").count();
  const count = (kind: keyof typeof flagColours, names: boolean): number =>
    Object.entries(shown).filter(
      ([address, fill]) => fill === flagColours[kind].fill && /^A\d/u.test(address) === names,
    ).length;
  expect(count("fail", true)).toBe(8);
  expect(count("fail", false) + count("near", false)).toBe(lines);
  expect(count("near", false)).toBe(6);
  expect(
    Object.keys(shown).filter((address) => shown[address] === flagColours.unreadable.fill),
  ).toEqual(["G38"]);

  // A click in the pane selects the cell.
  await pane.locator("[data-school=大坪村小学] [data-row=line]").first().click();
  await eventually(
    () => activeCell(preview),
    (cell) => expect(cell).toBe("I28"),
  );

  // Correcting the number takes both marks away, with no other click, and the pane says that its figures are old.
  expect(shown).toMatchObject({ A28: flagColours.fail.fill, I28: flagColours.fail.fill });
  await setCell(preview, SHEET, "I28", 1);
  await eventually(
    () => marks(preview, SHEET, 63),
    (now) => expect(Object.keys(now).filter((cell) => cell.endsWith("28"))).toEqual([]),
  );
  await eventually(
    () => pane.locator("body").innerText(),
    (text) => expect(text).toContain("表格已"),
  );
  await setCell(preview, SHEET, "I28", 0);

  await page.locator("#ribbon-Balance\\.ClearFlags").click();
  await eventually(
    () => marks(preview, SHEET, 63),
    (now) => expect(now).toEqual({}),
  );
  expect(await everything(preview)).toEqual(before);
  expect(errors).toEqual([]);
}, 120_000);

test("the five published schools give 0.5152566298844764 in function, native formula and pane", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  await showSheet(preview, "五校算例");
  const values = await page.evaluate(async () => {
    await window.balancePreview.functions.settled();
    const sheet = window.balancePreview.univerAPI.getActiveWorkbook()!.getSheetByName("五校算例")!;
    return ["B8", "B9"].map((cell) => sheet.getRange(cell).getRawValue());
  });
  // data/five-schools: exact.cv; in no case an unweighted or sample form.
  expect(values).toEqual([0.5152566298844764, 0.5152566298844764]);
  for (const value of values) {
    for (const wrong of [0.48877068160501713, 0.5464622347388621, 0.4602287106295323])
      expect(value).not.toBeCloseTo(wrong, 3);
  }

  await pane.getByRole("button", { name: /标准/u }).click();
  await pane.getByRole("menuitemradio", { name: /基本均衡/u }).click();
  await page.locator("#ribbon-Balance\\.CheckSheet").click();
  await pane.getByRole("tab", { name: "差异系数" }).click();
  const books = pane.getByRole("option", { name: /图书/u });
  await books.waitFor();
  await expect(books.innerText()).resolves.toContain("0.515");
  await expect(
    books
      .locator("[title]")
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("title"))),
  ).resolves.toContain("0.5152566298844764");
}, 60_000);

test("typed into a cell, a function shows its value; correcting its range recalculates it", async () => {
  const preview = await session.open({ flavour: "web" });
  await showSheet(preview, "五校算例");
  await setCell(preview, "五校算例", "G1", "=BALANCE.CVRATIO(C2:C6,B2:B6)");
  await setCell(preview, "五校算例", "G2", "=balance.cv(D2:D6,B2:B6)");
  await setCell(preview, "五校算例", "G3", '=BALANCE.LIMIT("骨干教师","初中")');
  await setCell(preview, "五校算例", "G4", '=BALANCE.LIMIT("L9","初中")');
  const read = (): Promise<unknown[]> =>
    preview.page.evaluate(async () => {
      await window.balancePreview.functions.settled();
      const sheet = window.balancePreview.univerAPI
        .getActiveWorkbook()!
        .getSheetByName("五校算例")!;
      return ["G1", "G2", "G3", "G4"].map((cell) => sheet.getRange(cell).getRawValue());
    });
  await eventually(read, (values) =>
    expect(values).toEqual([0.5152566298844764, 0.5152566298844764, 1, "#N/A"]),
  );
  await setCell(preview, "五校算例", "C6", 0);
  // exact fractions: 55 pupils without books; the school stays in, as a real 0.
  await eventually(read, ([value]) => expect(value).not.toBe(0.5152566298844764));
}, 60_000);

test("English Excel: ribbon, pane and messages are English", async () => {
  const preview = await session.open({ lang: "en-US" });
  const { page, pane } = preview;
  await expect(page.locator("#ribbon-Balance\\.CheckSheet").innerText()).resolves.toContain(
    "Check this sheet",
  );
  await check(preview);
  const text = await pane.locator("body").innerText();
  expect(text).toMatch(/Primary[^\n]*below standard/iu);
  expect(text).toContain("Left out: 1 teaching point (38 pupils), 1 total row");
  // Names of schools and of the sheet are the user's own; nothing else is Chinese.
  const own = new Set(await pane.locator("[data-school] [role=gridcell]").allInnerTexts());
  const chinese = text
    .split("\n")
    .filter((line) => /[\u4e00-\u9fff]/u.test(line) && !own.has(line));
  expect(chinese).toEqual([SHEET]);
}, 60_000);

test("Excel LTSC 2021: plain fills instead of live marks, and the pane says so", async () => {
  const preview = await session.open({ profile: "ltsc2021" });
  const { page, pane } = preview;
  const before = await everything(preview);
  await check(preview);
  await expect(pane.locator("body").innerText()).resolves.toMatch(/不(会)?随/u);
  const shown = await marks(preview, SHEET, 63);
  expect(Object.values(shown).filter((fill) => decodedFill(fill)?.kind === "fail")).toHaveLength(
    8 + 12,
  );
  await page.locator("#ribbon-Balance\\.ClearFlags").click();
  await eventually(
    () => marks(preview, SHEET, 63),
    (now) => expect(now).toEqual({}),
  );
  expect(await everything(preview)).toEqual(before);
}, 60_000);

test("a sheet that is no school table: one sentence, nothing written", async () => {
  const preview = await session.open();
  const before = await everything(preview);
  await showSheet(preview, "经费");
  await preview.page.locator("#ribbon-Balance\\.CheckSheet").click();
  await preview.pane.getByRole("alert").waitFor();
  await expect(preview.pane.getByRole("alert").innerText()).resolves.toContain("经费");
  expect(await everything(preview)).toEqual(before);
}, 60_000);

test("the junior sheet is judged beside the primary one", async () => {
  const preview = await session.open();
  await check(preview);
  await showSheet(preview, "初中办学条件 2026");
  await preview.page.locator("#ribbon-Balance\\.CheckSheet").click();
  await eventually(
    () => preview.pane.locator("body").innerText(),
    (text) => expect(text).toMatch(/初中不达标[\s\S]*15[\s\S]*\/ 18[\s\S]*不达标 3，临界 1/u),
  );
  await preview.pane.getByRole("radio", { name: /小学/u }).click();
  await eventually(
    () => preview.pane.locator("body").innerText(),
    (text) => expect(text).toContain("小学不达标"),
  );
}, 60_000);

test("the sheet of examples shows each function's result, spills included", async () => {
  const { page } = await session.open();
  const shown = await page.evaluate(async () => {
    await window.balancePreview.functions.settled();
    const sheet = window.balancePreview.univerAPI.getActiveWorkbook()!.getSheetByName("函数示例")!;
    return sheet
      .getRange("B9:C31")
      .getDisplayValues()
      .map((row) => row.map((value) => String(value ?? "")));
  });
  const first = shown.map(([value]) => value!);
  // Five published schools, weighted and not; the composite is the mean of the coefficients of books and computers.
  expect(first.slice(0, 4)).toEqual([
    "0.515256629884476",
    "0.488770681605017",
    "0.515256629884476",
    "0.163873300353572",
  ]);
  expect(first.slice(4, 8)).toEqual(["15.00", "12.00", "18.00", "11.00"]);
  // 1000 by 312 : 1.1 × 286: 1000 × 312/626.6 = 497.925…
  expect(shown[8]).toEqual(["497.93", "502.07"]);
  expect(first[9]).toBe("7.50");
  expect(first.slice(10, 14).map((value) => /^(1|TRUE)$/u.test(value))).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(first.slice(14, 18)).toEqual(["0", "0", "0", "1"]);
  expect(first.slice(18, 22)).toEqual(["达标", "不达标: L2 0.72<0.85", "达标", "达标"]);
  expect(first[22]).toBe("0.1.0");
}, 60_000);

test("基本均衡 2012 has a composite for both levels of the sample", async () => {
  const preview = await session.open();
  const { page, pane } = preview;
  await pane.getByRole("button", { name: /标准/u }).click();
  await pane.getByRole("menuitemradio", { name: /基本均衡/u }).click();
  const composite = async (sheet: string): Promise<string> => {
    await showSheet(preview, sheet);
    await page.locator("#ribbon-Balance\\.CheckSheet").click();
    await eventually(
      () => pane.locator("body").innerText(),
      (text) => expect(text).toContain(sheet),
    );
    return pane.locator("body").innerText();
  };
  // Exact fractions of the same digits: test/preview/files/sampleCounty.test.ts.
  const primary = await composite(SHEET);
  expect(primary).toMatch(/小学达标[\s\S]*0\.402/u);
  const junior = await composite("初中办学条件 2026");
  expect(junior).toMatch(/初中达标[\s\S]*0\.335/u);
}, 60_000);
