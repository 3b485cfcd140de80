import type { Page } from "playwright-core";
import { flagColours } from "../../src/excel/flags/flagColours";
import { states } from "./fixtures/states";
import { openTrial, type Trial } from "./trial/openTrial";

let trial: Trial;
let page: Page;

beforeAll(async () => {
  trial = await openTrial();
  page = trial.page;
}, 60_000);

afterAll(async () => trial?.close());

const show: Trial["show"] = (state, query) => trial.show(state, query);
const asked = (): Promise<string[]> => trial.asked();
const focused = (): Promise<string> => page.evaluate("document.activeElement.innerText");

test("a failed check: verdict, both figures, schools and their gaps", async () => {
  await show("checked");
  await page.getByRole("heading", { name: "小学不达标" }).waitFor();
  const text = await page.locator("main").innerText();
  for (const words of [
    "小学办学条件 2026",
    "优质均衡·教督〔2017〕6号",
    "不达标 8，临界 6",
    "最大差异系数·L2 骨干教师",
    "0.502",
    "限值 0.50，超出 0.002",
    "未纳入：合计行 1，教学点（38 人）1",
    "未能读取：班数 1 格（E24）",
  ]) {
    expect(text).toContain(words);
  }
  const grid = page.getByRole("grid");
  expect(await grid.locator("[data-row=school]").count()).toBe(14);
  expect(await grid.locator("[data-row=line]").count()).toBe(18);
  const baitaSchool = grid.locator("[data-school=柳河镇白塔小学]");
  expect((await baitaSchool.innerText()).split(/\s*\n\s*/)).toEqual([
    "柳河镇白塔小学",
    "不达标·2 项",
    "L2",
    "骨干教师",
    "0.47",
    "1.00",
    "差 2 名",
    "L3",
    "体艺教师",
    "0.47",
    "0.90",
    "差 1 名",
  ]);
});

test("a click on a gap selects its cell, on a school its name", async () => {
  await show("checked");
  const school = page.locator("[data-school=大坪村小学]");
  await school.getByText("骨干教师").click();
  await school.getByText("大坪村小学").click();
  expect(await asked()).toEqual(["select 小学办学条件 2026 16 6", "select 小学办学条件 2026 16 0"]);
  expect(await school.locator("[aria-selected=true]").count()).toBe(1);
});

test("the list is one tab stop; arrows and Page keys walk it, Enter selects", async () => {
  await show("checked");
  await page.getByRole("button", { name: /^缺口/ }).focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("城关第二小学");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("PageDown");
  expect(await focused()).toContain("城关第四小学");
  await page.keyboard.press("End");
  expect(await focused()).toContain("仪器设备值");
  expect(await page.locator("[data-row][tabindex='0']").count()).toBe(1);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("查看");
  expect(await asked()).toEqual(["select 小学办学条件 2026 5 8"]);
});

test("borderline schools wait at the list's foot and come up on a click", async () => {
  await show("checked");
  const waiting = page.getByTitle("转到临界学校 6 所");
  await waiting.click();
  await page.locator("[data-school=示范县实验小学]").waitFor();
  await waiting.waitFor({ state: "detached" });
});

test("a chip keeps only the schools short of that indicator, and only its lines", async () => {
  await show("checked");
  await page.getByRole("radio", { name: "运动场馆 4" }).click();
  expect(await page.locator("[data-row=school]").count()).toBe(4);
  expect(await page.locator("[data-row=line]").allInnerTexts()).toEqual(
    Array(4).fill(expect.stringMatching(/^L5/)),
  );
  await page.getByRole("radio", { name: "全部 14" }).click();
  expect(await page.locator("[data-row=school]").count()).toBe(14);
});

test("the other level is one click away, and calm where all pass", async () => {
  await show("checked");
  await page.getByRole("radio", { name: "初中 18" }).click();
  await page.getByRole("heading", { name: "初中达标" }).waitFor();
  await page.getByRole("heading", { name: "各校均达标" }).waitFor();
});

test("commands ask for what they say", async () => {
  await show("stale");
  await page.getByRole("status").getByRole("button", { name: "重新核查" }).click();
  await page.getByRole("button", { name: "清除标记" }).click();
  await page.getByRole("button", { name: "选择标准" }).click();
  await page.getByRole("menuitemradio", { name: "县域义务教育基本均衡（2012）" }).click();
  expect(await asked()).toEqual(["check", "clear", "standard 2012"]);
});

test("a sheet that is no school table: one sentence, nothing written, and the answer to a clearing", async () => {
  await show("clearedUnrecognised");
  const text = await page.locator("main").innerText();
  expect(text).toContain("此表是空的");
  expect(text).toContain("没有写入任何内容。");
  expect(text).toContain("“经费”上没有需要清除的标记。");
  expect(text).not.toContain("表格已改动");
});

test("writes that were broken off are named, and one click puts them right", async () => {
  await show("brokenOff");
  const banner = page.getByRole("status").filter({ hasText: "有操作没有完成" });
  expect(await banner.innerText()).toContain("“小学办学条件 2026”上的标记只写了一部分");
  expect(await banner.innerText()).toContain("有 1 张新表没有写完");
  expect(await page.locator("main").innerText()).toContain("请按 F9 后重新核查");
  await banner.getByRole("button", { name: "恢复" }).click();
  expect(await asked()).toContain("settle");
});

test("who has cancelled sees that it waits for Excel, and may stop waiting", async () => {
  await show("cancelling");
  await page.getByRole("button", { name: "不再等待" }).click();
  expect(await asked()).toContain("cancel");
});

test("while busy, nothing can be asked for twice", async () => {
  await show("checkedBusy");
  await page.getByRole("button", { name: "正在核查…" }).click({ force: true });
  await page.getByRole("button", { name: "清除标记" }).click({ force: true });
  expect(await asked()).toEqual([]);
});

test("coefficients: all seven, the chosen one with its schools as a table for screen readers", async () => {
  await show("checked");
  await page.getByRole("tab", { name: "差异系数" }).click();
  expect(await page.getByRole("option").allInnerTexts()).toHaveLength(7);
  expect(await page.getByRole("option", { selected: true }).innerText()).toMatch(
    /L2\s+骨干教师\s+0\.502/,
  );
  const twin = page.getByRole("table", { name: "骨干教师：60 所学校从低到高" });
  expect(await twin.getByRole("row").count()).toBe(61);
  await page.getByRole("button", { name: "城关第四小学" }).click();
  expect(await asked()).toEqual(["select 小学办学条件 2026 7 6"]);
  await page.getByRole("option", { name: /L5/ }).click();
  await page.getByRole("heading", { name: "L5 运动场馆" }).waitFor();
});

test("pages over the tabs close with Escape and give the focus back", async () => {
  await show("checked");
  await page.getByRole("button", { name: "依据" }).click();
  await page.getByRole("heading", { name: "依据" }).waitFor();
  expect(await page.getByText("已核来源").count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await page.waitForFunction("document.activeElement.innerText === '依据'");
  await page.getByRole("button", { name: "查看" }).click();
  await page.getByText("教学点，38 人，不足 50 人").waitFor();
  await page.getByRole("button", { name: "E24" }).click();
  expect(await asked()).toEqual(["select 小学办学条件 2026 23 4"]);
  await page.getByRole("button", { name: "返回" }).click();
  await page.getByRole("button", { name: "帮助" }).click();
  await page.getByText("均衡 0.1.0").waitFor();
});

test("a standard without a rule per school shows its composite coefficient and no school verdicts", async () => {
  await show("basic");
  const text = await page.locator("main").innerText();
  expect(text).toContain("综合差异系数");
  expect(text).toContain("0.648");
  expect(text).toContain("限值 0.65，余量 0.002");
  expect(text).toContain("各省、县自定达标项数");
  expect(await page.getByRole("grid").count()).toBe(0);
});

test("a combined school's shared gap is called the whole school's", async () => {
  await show("checked");
  const school = page.locator("[data-school=云岭九年一贯制学校]");
  expect(await school.innerText()).toMatch(/差 1 名[\s\S]*全校差 462 ㎡/);
});

test("a coefficient that waits for a figure is open, and the pane says whose and goes there", async () => {
  await show("openCoefficient");
  const text = await page.locator("main").innerText();
  for (const words of [
    "小学无法判定",
    "1 所学校缺数据（示范县城关大校实验小学 L1）",
    "0.707",
    "待定",
    "已超限值 0.50，待补数据",
    "0 人学校 1",
  ])
    expect(text).toContain(words);
  await page.getByRole("tab", { name: "差异系数" }).click();
  await page.getByRole("option", { name: /L1/ }).click();
  expect(await page.getByRole("option", { name: /L1/ }).getByRole("img").innerHTML()).toBeTruthy();
  expect(await page.locator("main").innerText()).toContain(
    "缺这一项、未计入的学校 1 所：示范县城关大校实验小学",
  );
  await show("openComposite");
  expect(await page.locator("main").innerText()).toMatch(
    /已超限值 0.65，待补数据[\s\S]*待补的数据[\s\S]*有数据但未纳入的行 1 行/,
  );
  await page.getByRole("button", { name: "B7 高学历教师" }).first().click();
  expect(await asked()).toEqual([expect.stringMatching(/^select 小学办学条件 2026 \d+ 8$/)]);
});

test("a table made for the other standard offers it with one click", async () => {
  await show("otherStandard");
  await page.getByText("表中没有“优质均衡 2017”的指标").waitFor();
  const text = await page.locator("main").innerText();
  expect(text).toContain("表中没有“优质均衡 2017”的指标");
  expect(text).not.toContain("缺 7 项");
  await page.getByRole("button", { name: "按“基本均衡 2012”核查" }).click();
  expect(await asked()).toEqual(["standard 2012"]);
});

test("that 2012 has no rule per school is said once", async () => {
  await show("basic");
  expect((await page.locator("main").innerText()).match(/自定/gu)).toHaveLength(1);
});

test("the legend shows the colours of the cells", async () => {
  await show("checked");
  await page.getByRole("button", { name: "帮助" }).click();
  await page.getByRole("heading", { name: "帮助" }).waitFor();
  const fills = await page
    .locator("main ul, section ul")
    .first()
    .locator("li > span:first-child")
    .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).backgroundColor));
  const rgb = (colour: string): string =>
    `rgb(${[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).join(", ")})`;
  expect(fills).toEqual(
    (["fail", "near", "unreadable"] as const).map((kind) => rgb(flagColours[kind].fill)),
  );
});

test.each([320, 360])(
  "at %d px no figure, verdict or name of the check is cut off",
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await show("checked");
    for (const state of Object.keys(states) as (keyof typeof states)[])
      for (const query of ["", "&locale=en"]) {
        await page.evaluate(`show("?state=${state}${query}")`);
        await page.getByRole("tablist").waitFor();
        // The head's sheet and standard have their full names as titles and in the menu.
        const cut: unknown = await page.evaluate(`[...document.querySelectorAll("main *")]
        .filter((element) => !element.closest("header, [data-fade], [aria-hidden=true]"))
        .filter((element) => getComputedStyle(element).textOverflow === "ellipsis")
        .filter((element) => element.scrollWidth > element.clientWidth)
        .map((element) => element.innerText)`);
        expect({ state, query, cut }).toEqual({ state, query, cut: [] });
      }
    await page.setViewportSize({ width: 360, height: 900 });
  },
  30_000,
);

test("every state in both languages at 320 px: nothing wider than the pane, no control without a name", async () => {
  await page.setViewportSize({ width: 320, height: 900 });
  await show("checked");
  for (const state of Object.keys(states) as (keyof typeof states)[]) {
    for (const query of ["", "&locale=en&dark"]) {
      await page.evaluate(`show("?state=${state}${query}")`);
      await page.getByRole("tablist").waitFor();
      const found: unknown = await page.evaluate(`({
        wide: document.documentElement.scrollWidth > 320 ||
          [...document.querySelectorAll("main button, main h1, main h2, nav *")].some((element) => {
            const { right, width } = element.getBoundingClientRect();
            return width > 0 && right > 321 && !element.closest("[data-fade]");
          }),
        nameless: [...document.querySelectorAll("button, [role=radio], [role=option], [role=tab]")]
          .filter((element) => !(element.textContent.trim() || element.getAttribute("aria-label")))
          .length,
        broken: /undefined|NaN|Infinity|\\[object/.test(document.body.innerText),
      })`);
      expect({ state, query, found }).toEqual({
        state,
        query,
        found: { wide: false, nameless: 0, broken: false },
      });
    }
  }
}, 30_000);

test("nothing was complained about on the way", () => {
  expect(trial.complaints).toEqual([]);
});
