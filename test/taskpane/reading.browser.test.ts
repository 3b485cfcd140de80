import type { Page } from "playwright-core";
import type { states } from "./fixtures/states";
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
const choice = async (): Promise<unknown> => {
  const [last] = (await asked()).filter((each) => each.startsWith("choose ")).slice(-1);
  return last === undefined ? undefined : JSON.parse(last.slice("choose ".length));
};
const focused = (): Promise<string> => page.evaluate("document.activeElement.innerText");
const question = (title: string | RegExp): ReturnType<Page["getByRole"]> =>
  page.getByRole("group", { name: title });
const confirm = (): Promise<void> => page.getByRole("button", { name: "确认并核查" }).click();

describe("questions before a check", () => {
  test("all of them stand on one page, which says that nothing was judged or written", async () => {
    await show("asks");
    await page.getByRole("heading", { name: "先确认 9 件事" }).waitFor();
    const text = await page.locator("main").innerText();
    for (const words of [
      "还没有核查，没有写入任何内容。",
      "A3:K40 · 36 行",
      "7 行被筛选或隐藏，要计入吗？",
      "40 行中有 38 行：艺术 = 音乐 + 美术",
      "城关第一小学：生均 0.20 元",
      "城关第一小学：生均 200.80 元",
      "城关第一小学：生均 2,008.00 元",
    ])
      expect(text).toContain(words);
    expect(await page.getByRole("button", { name: "确认并核查" }).count()).toBe(1);
  });

  test("answers go out together, beside what was decided before", async () => {
    await show("asks");
    await question("核查哪一个表？").getByText("第 2 个表").click();
    await question(/被筛选或隐藏/)
      .getByLabel("只计可见行")
      .check();
    const same = question("哪一列是“专任教师”？");
    await same.getByLabel("S 列用作").selectOption({ label: "专任教师" });
    expect(await same.getByLabel("R 列用作").inputValue()).toBe("none");
    await question(/单位是什么/)
      .getByRole("radio", { name: /^万元/ })
      .check();
    await question(/是哪些学生/)
      .getByLabel("小学部学生")
      .check();
    await question(/艺术/)
      .getByRole("radio", { name: /^已包含/ })
      .check();
    const units = question(/不计校数的单位/);
    expect(await units.getByLabel("青石镇中心小学石桥教学点 并入").inputValue()).toBe("into p2");
    await units.getByLabel("白塔教学点 并入").selectOption({ label: "柳河镇白塔小学" });
    await units.getByLabel("下河教学点 并入").selectOption({ label: "单独计为学校" });
    await units.getByLabel("杨家湾教学点 并入").selectOption({ label: "不计" });
    await question(/小学还是初中/)
      .getByRole("radio", { name: "初中" })
      .check();
    await confirm();
    expect(await asked()).toEqual(["select 小学办学条件 2026 44 0", expect.any(String)]);
    const money = { field: "equipmentValue", basis: "total", factor: 10_000 };
    expect(await choice()).toEqual({
      table: 1,
      hiddenRows: "leaveOut",
      level: "junior",
      confirmed: true,
      artsHoldMusicAndArt: true,
      columns: {
        "占地面积及其他办学条件/其他情况 1/第 1 项": "none",
        "占地面积及其他办学条件/其他情况 1/第 2 项": {
          field: "teachers",
          basis: "total",
          factor: 1,
        },
        "固定资产总值/教学仪器设备资产值": money,
        "在校生数/合计": { field: "primaryPupils", basis: "total", factor: 1 },
      },
      units: { u1: { into: "p2" }, u2: { into: "p3" }, u3: "own", u4: "leaveOut" },
    });
  });

  test("a question that was passed over is named and gets the focus, and nothing goes out", async () => {
    await show("asks");
    await question("核查哪一个表？").getByText("一、小学办学条件").click();
    await confirm();
    expect(
      await question(/被筛选或隐藏/)
        .getByRole("alert")
        .innerText(),
    ).toContain("请先选择");
    expect(await page.getByText("还有 7 件事没有选择").count()).toBe(1);
    expect(await question("核查哪一个表？").getByRole("alert").count()).toBe(0);
    await page.waitForFunction("/被筛选或隐藏/.test(document.activeElement.innerText)");
    expect(await choice()).toBeUndefined();
  });

  test("units without a suggestion can be answered together", async () => {
    await show("asksUnits");
    await page.getByLabel("尚未选择的，都").selectOption({ label: "不计" });
    await confirm();
    expect(await choice()).toEqual({
      units: { u1: { into: "p2" }, u2: "leaveOut", u3: "leaveOut", u4: "leaveOut" },
    });
  });

  test("a lone question is answered by keyboard", async () => {
    await show("asksLevel");
    await page.getByRole("radio", { name: "小学" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("确认并核查");
    await page.keyboard.press("Enter");
    expect(await choice()).toEqual({ level: "junior" });
  });

  test("a column that was read with less than certainty is confirmed as it stands", async () => {
    await show("asks");
    const row = question("这几列读得对吗？").locator("[data-column=I]");
    expect(await row.innerText()).toMatch(
      /专任教师 › 骨干教师 › 县级以上[\s\S]*请核对[\s\S]*14、6、2/,
    );
    expect(await row.getByLabel("I 列用作").inputValue()).toBe("backboneTeachers");
  });
});

describe("how the columns were read", () => {
  const open = async (state: keyof typeof states, query = ""): Promise<void> => {
    await show(state, query);
    await page.getByRole("button", { name: query ? "Columns" : "表头对应" }).click();
    await page.getByRole("heading", { level: 1, name: query ? "Columns" : "表头对应" }).waitFor();
  };

  test("each column with its heading path, samples, field, unit and how sure that is", async () => {
    await open("mapped");
    const row = page.locator("[data-column=Q]");
    expect(await row.innerText()).toMatch(
      /固定资产总值 › 教学仪器设备资产值[\s\S]*您已指定[\s\S]*241\.6、188\.2、79\.5 · 单位按数值大小推定/,
    );
    expect(await row.getByLabel("Q 列用作").inputValue()).toBe("equipmentValue");
    expect(await row.getByLabel("Q 列的口径").inputValue()).toBe("total");
    expect(await row.getByLabel("Q 列的单位").inputValue()).toBe("10000");
    expect(await page.getByText("数据表 A3:KG67，表头在第 3–6 行").count()).toBe(1);
    await page.getByRole("button", { name: "Q 列" }).click();
    expect(await asked()).toEqual(["select 小学办学条件 2026 5 16"]);
  });

  test("each indicator says which columns it is made of, or what it lacks", async () => {
    await open("mapped");
    const indicator = (id: string): Promise<string> =>
      page.locator(`[data-indicator=${id}]`).innerText();
    expect(await indicator("L2")).toContain("= 骨干教师（I 列）");
    expect(await indicator("L4")).toContain("= 教学及辅助用房（N 列） − 室内体育用房（O 列）");
    expect(await indicator("L5")).toContain("= 运动场地（P 列） + 室内体育用房（O 列）");
    expect(await indicator("L7")).toContain("缺“多媒体教室”");
    const degrees = await indicator("L1");
    await page.getByRole("radio", { name: "初中" }).click();
    expect(await indicator("L1")).not.toBe(degrees);
  });

  test("a changed field counts only once it is confirmed", async () => {
    await open("mapped");
    await page.getByLabel("P 列用作").selectOption({ label: "不使用" });
    await page.getByLabel("J 列用作").selectOption({ label: "多媒体教室" });
    expect(await page.locator("[data-indicator=L7]").innerText()).toContain("= 多媒体教室（J 列）");
    expect(await page.locator("[data-indicator=L5]").innerText()).toContain(
      "缺“体育运动场馆”，或缺“运动场地”",
    );
    expect(await page.getByText("改动 2 列，尚未生效").count()).toBe(1);
    expect(await asked()).toEqual([]);
    await page.getByRole("button", { name: "确认" }).click();
    await page.getByRole("heading", { name: "小学不达标" }).waitFor();
    expect(await choice()).toEqual({
      confirmed: true,
      columns: {
        "固定资产总值/教学仪器设备资产值": {
          field: "equipmentValue",
          basis: "total",
          factor: 10_000,
        },
        "占地面积及其他办学条件/占地面积（平方米）/其中/运动场地面积": "none",
        "专任教师/按授课课程分/体育与健康": {
          field: "multimediaRooms",
          basis: "total",
          factor: 1,
        },
      },
    });
  });

  test("basis and unit of money can be changed; money that was something else has no unit yet", async () => {
    await open("mapped");
    await page.getByLabel("Q 列的单位").selectOption({ label: "千元" });
    await page.getByLabel("Q 列的口径").selectOption({ label: "生均" });
    await page.getByLabel("J 列用作").selectOption({ label: "仪器设备值" });
    expect(await page.getByLabel("J 列的单位").inputValue()).toBe("0");
    expect(await page.locator("[data-column=J]").innerText()).toContain(
      "与 Q 列是同一项，只能用其中一列",
    );
    await page.getByRole("button", { name: "确认" }).click();
    expect(await choice()).toMatchObject({
      columns: {
        "固定资产总值/教学仪器设备资产值": {
          field: "equipmentValue",
          basis: "perPupil",
          factor: 1000,
        },
      },
    });
  });

  test("what was answered before can be changed, and is seen in the indicators", async () => {
    await open("mapped");
    const arts = page.locator("[data-indicator=L3]");
    expect(await arts.innerText()).toContain("= 体育教师（J 列） + 艺术教师（K 列）");
    expect(await arts.innerText()).not.toContain("音乐教师");
    await page.getByLabel("“艺术”与音乐、美术教师").selectOption({ label: "不包含" });
    expect(await arts.innerText()).toContain("+ 音乐教师（L 列） + 美术教师（M 列）");
    await page.getByLabel("被筛选或隐藏的行").selectOption({ label: "只计可见行" });
    await page.getByRole("button", { name: "确认" }).click();
    expect(await choice()).toMatchObject({
      confirmed: true,
      artsHoldMusicAndArt: false,
      hiddenRows: "leaveOut",
    });
  });

  test("276 unused columns are folded away and come fifty at a time", async () => {
    await open("mapped");
    expect(await page.locator("[data-column]").count()).toBe(17);
    await page.getByRole("button", { name: "显示未使用的 276 列" }).click();
    expect(await page.locator("[data-column]").count()).toBe(67);
    await page.getByRole("button", { name: "再显示 50 列" }).click();
    expect(await page.locator("[data-column]").count()).toBe(117);
    await page.locator("[data-column=R]").getByLabel("R 列用作").selectOption({ label: "图书" });
    expect(await page.locator("[data-column]").count()).toBe(117);
    await page.getByLabel("查找标题").fill("第276项");
    expect(await page.locator("[data-column]").count()).toBe(18);
    await page.getByLabel("查找标题").fill("无此标题");
    await page.getByText("未使用的列中没有标题含“无此标题”的。").waitFor();
  });

  test("back to what is recognised without any choice", async () => {
    await open("mapped");
    await page.getByRole("button", { name: "恢复自动识别" }).click();
    expect(await asked()).toEqual(["forget choices"]);
    await open("mappedLittle");
    await page.getByRole("button", { name: "恢复自动识别" }).click({ force: true });
    expect(await asked()).toEqual([]);
  });

  test("a page that opens without a reading asks for one", async () => {
    await open("unmapped");
    await page.getByRole("heading", { name: "没有读到表头" }).waitFor();
    expect(await asked()).toEqual(["read mapping"]);
    await page.keyboard.press("Escape");
    await page.waitForFunction("document.activeElement.innerText === '表头对应'");
  });
});

describe("rows left out and put back", () => {
  const open = async (): Promise<void> => {
    await show("decided");
    await page.getByRole("button", { name: "查看" }).click();
    await page.getByRole("heading", { name: "未纳入和未能读取" }).waitFor();
  };

  test("a teaching point left out by its rule is counted by a click, beside rows put back before", async () => {
    await open();
    expect(await page.locator("[data-row-number='64']").innerText()).toContain(
      "教学点，38 人，不足 50 人",
    );
    await page.getByRole("button", { name: "计入：清泉镇下河教学点" }).click();
    expect(await choice()).toEqual({ putBack: ["old", "清泉镇/下河"] });
    expect(await page.getByRole("button", { name: "计入：合计" }).count()).toBe(0);
    // The sheet is checked again meanwhile; more rows can follow.
    await page.getByRole("heading", { name: "未纳入和未能读取" }).waitFor();
  });

  test("a row put back can be left out again", async () => {
    await open();
    await page.getByRole("button", { name: "改为不计：明德民办小学" }).click();
    expect(await choice()).toEqual({ putBack: [] });
  });

  test("a unit added to its main school can count on its own or not at all", async () => {
    await open();
    expect(await page.locator("[data-row-number='67']").innerText()).toContain(
      "按您的确认并入“石门乡中心小学”",
    );
    await page.getByRole("button", { name: "改为单独计：石门教学点" }).click();
    expect(await choice()).toEqual({ units: { "石门乡/石门教学点": "own" } });
    await page.getByRole("button", { name: "改为不计：石门教学点" }).click();
    expect(await choice()).toEqual({ units: { "石门乡/石门教学点": "leaveOut" } });
  });

  test("an indicator made of raw columns says of which", async () => {
    await open();
    expect(await page.getByRole("region", { name: "未纳入和未能读取" }).innerText()).toContain(
      "L1 高学历教师 由表中各列算出：专科毕业 + 本科毕业 + 研究生毕业。",
    );
  });
});

describe("how shared resources were split", () => {
  test("pupils, weights, parts and values per pupil, and parts that add up to the total", async () => {
    await show("decided");
    await page.getByRole("button", { name: "小学部·拆分" }).click();
    const table = page.getByRole("table", { name: "云岭九年一贯制学校" });
    await table.waitFor();
    const rows = (await table.getByRole("row").allInnerTexts()).map((row) =>
      row.replace(/\s+/gu, " ").trim(),
    );
    expect(rows[0]).toBe("小学部 166 × 1 初中部 210 × 1.1 全校");
    expect(rows[2]).toBe("996.00 生均 6.00 + 1,386.00 生均 6.60 = 2,382.00");
    expect(rows[4]).toBe("946.23 生均 5.70 + 1,316.77 生均 6.27 = 2,263.00");
    expect(rows[6]).toBe("398,400 生均 2,400 + 554,400 生均 2,640 = 952,800");
    expect(rows[8]).toBe("5.02 每百人 3.02 + 6.98 每百人 3.32 = 12.00");
    expect(await page.getByText("依据：《测算均衡系数拆分公式》").count()).toBe(1);
    expect(await focused()).toBe("云岭九年一贯制学校");
    await page.keyboard.press("Escape");
    await page.waitForFunction("/拆分/.test(document.activeElement.innerText)");
    expect(await asked()).toEqual([]);
  });

  test("reached from the details page, and back to it", async () => {
    await show("decided");
    await page.getByRole("button", { name: "查看" }).click();
    await page.getByRole("button", { name: "共用资源拆分明细" }).click();
    await page.getByRole("heading", { name: "拆分明细" }).waitFor();
    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("heading", { name: "未纳入和未能读取" }).waitFor();
  });

  test("a school's tag is within reach of the arrow keys, and no tab stop of its own", async () => {
    await show("decided");
    const row = page.locator("[data-school=云岭九年一贯制学校] [data-row=school]");
    await row.focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("小学部·拆分");
    await page.keyboard.press("ArrowLeft");
    expect(await page.evaluate("document.activeElement.dataset.row")).toBe("school");
    expect(await page.locator("[data-row] button:not([tabindex='-1'])").count()).toBe(0);
  });
});

describe("a table of many counties", () => {
  const rows = (): ReturnType<Page["locator"]> => page.locator("[data-row=county]");

  test("one row per county and level, worst first, with a summary per level", async () => {
    await show("counties");
    await rows().first().waitFor();
    expect(await rows().count()).toBe(32);
    const text = await page.locator("main").innerText();
    expect(text).toContain("小学 16 个县：不达标 6，无法判定 2，达标 8");
    expect(text).toContain("初中 16 个县：不达标 3，达标 13");
    expect(text).toContain("只列出结果，未加标记。");
    expect(text).toContain("未纳入：合计行 1");
    expect((await rows().first().innerText()).split(/\s*\n\s*/)).toEqual([
      "甲县 示范市",
      "小学不达标",
      "40",
      "1",
      expect.stringMatching(/^0\.\d{3}$/),
      expect.stringMatching(/^L\d ≤ 0\.50$/),
    ]);
  });

  test("a level and a name narrow the list", async () => {
    await show("counties");
    await page.getByRole("radio", { name: "初中" }).click();
    expect(await rows().count()).toBe(16);
    await page.getByLabel("查找市、县").fill("示范 甲");
    expect(await rows().count()).toBe(1);
    await page.getByLabel("查找市、县").fill("无此县");
    await page.getByText("没有名称含“无此县”的市、县。").waitFor();
  });

  test("a click opens a county's own check at its level, a bar leads back to its row", async () => {
    await show("county");
    await page.getByText("示范市 · 甲县").waitFor();
    await page.getByRole("heading", { name: "小学不达标" }).waitFor();
    await page.getByRole("button", { name: "返回全部 16 个县" }).click();
    await rows().nth(3).click();
    expect(await asked()).toEqual(["county all", "county 示范市/庚县", "level primary"]);
    await page.getByRole("button", { name: "返回全部 16 个县" }).waitFor();
    expect(await focused()).toBe("返回全部 16 个县");
    await page.keyboard.press("Enter");
    await page.waitForFunction("/^庚县/.test(document.activeElement.innerText)");
  });

  test("of 2,800 counties 200 rows are drawn at a time, walked by arrow keys", async () => {
    await show("countiesMany");
    await rows().first().waitFor();
    expect(await rows().count()).toBe(200);
    await page.getByRole("button", { name: "再显示 200 行" }).click();
    expect(await rows().count()).toBe(400);
    await page.getByRole("radio", { name: "全部" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect((await asked())[0]).toMatch(/^county /);
  });

  test("coefficients wait for one county to be opened", async () => {
    await show("counties");
    await page.getByRole("tab", { name: "差异系数" }).click();
    await page.getByText("请先在“核查”里点开一个县").waitFor();
  });
});

describe("progress and cancel", () => {
  test.each(["busyProgress", "checkedProgress"] as const)(
    "%s says how far it is and can be stopped",
    async (state) => {
      await show(state);
      const bar = page.locator("[role=progressbar][aria-valuenow]");
      await bar.waitFor();
      expect(await bar.getAttribute("aria-valuenow")).toBe("60000");
      expect(await bar.getAttribute("aria-valuemax")).toBe("200000");
      expect(await page.locator("main").innerText()).toContain("60,000 / 200,000 行");
      await page.getByRole("button", { name: "取消" }).click();
      expect(await asked()).toEqual(["cancel"]);
    },
  );

  test("a cancelled check says that nothing was judged or written, and can begin anew", async () => {
    await show("cancelled");
    const text = await page.locator("main").innerText();
    expect(text).toContain("已取消核查");
    expect(text).toContain("不作任何判定");
    expect(text).toContain("没有写入任何内容。");
    await page.getByRole("button", { name: "核查此表" }).click();
    expect(await asked()).toEqual(["check"]);
  });
});

test("every new page in both languages at 320 px: nothing wider than the pane, no control without a name", async () => {
  await page.setViewportSize({ width: 320, height: 900 });
  const visits: readonly [keyof typeof states, zh: string | undefined, en: string | undefined][] = [
    ["asks", undefined, undefined],
    ["counties", undefined, undefined],
    ["mapped", "表头对应", "Columns"],
    ["mappedLittle", "表头对应", "Columns"],
    ["decided", "查看", "View"],
    ["decided", "共用资源拆分明细", "How shared resources were split"],
  ];
  for (const [state, zh, en] of visits)
    for (const [query, name] of [
      ["", zh],
      ["&locale=en&dark", en],
    ] as const) {
      await show(state, query);
      if (name === zh || name === en) {
        const view = query ? "View" : "查看";
        if (/拆分|split/u.test(name ?? ""))
          await page.getByRole("button", { name: view, exact: true }).click();
        if (name !== undefined) await page.getByRole("button", { name, exact: true }).click();
      }
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForFunction("document.body.innerText.length > 150");
      const found: unknown = await page.evaluate(`({
        wide: document.documentElement.scrollWidth > 320 ||
          [...document.querySelectorAll("button, select, h1, h2, li span, td, th")]
            .filter((element) => !element.closest("[data-fade], [aria-hidden=true]"))
            .map((element) => [element.innerText, element.getBoundingClientRect().right])
            .filter(([, right]) => right > 321),
        nameless: [...document.querySelectorAll("button, select, input, [role=radio]")]
          .filter((element) => !(element.textContent.trim() || element.labels?.length ||
            element.getAttribute("aria-label"))).length,
        broken: /undefined|NaN|Infinity|\\[object/.test(document.body.innerText),
      })`);
      expect({ state, query, found }).toEqual({
        state,
        query,
        found: { wide: [], nameless: 0, broken: false },
      });
    }
  await page.setViewportSize({ width: 360, height: 900 });
}, 60_000);

test("nothing was complained about on the way", () => {
  expect(trial.complaints).toEqual([]);
});
