import type { PaneActions } from "../../src/actions/PaneActions";
import { checkSheet } from "../../src/actions/checkSheet";
import { flagColours } from "../../src/excel/flags/flagColours";
import { inExcel } from "../../src/excel/inExcel";
import type { Profile } from "../../src/preview/host/Profile";
import { effectiveFill } from "../../src/preview/host/effectiveFill";
import type { CellValue } from "../../src/sheet/CellValue";
import { headings2017, schoolRow } from "../support/countyTable";
import { eventually } from "../support/eventually";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

const PRIMARY = "小学办学条件 2026";
const JUNIOR = "初中办学条件 2026";
const OTHER = "五校算例";
const junior = (name: string): CellValue[] =>
  schoolRow(name, {
    办学类型: "初级中学",
    高于规定学历教师数: 60,
    "教学及辅助用房面积（㎡）": 6000,
  });
const failing = schoolRow("乙小学", { 县级以上骨干教师数: 0 });

const workbook: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  [PRIMARY]: [headings2017, schoolRow("甲小学"), failing],
  [JUNIOR]: [
    headings2017,
    junior("甲中学"),
    [...junior("乙中学").slice(0, 4), 0, ...junior("乙中学").slice(5)],
  ],
  [OTHER]: [headings2017, schoolRow("一小"), schoolRow("二小", { 办学类型: "小学" })],
  说明: [["年份", 2026]],
};

let excel: ExcelInNode;
let actions: PaneActions;
afterEach(() => excel.dispose());

/** A fresh add-in over a fresh workbook, its first sheet active. */
async function open(sheets = workbook, profile: Profile["id"] = "microsoft365"): Promise<void> {
  excel = excelSession(sheets, profile);
  jest.resetModules();
  ({ balanceActions: actions } = await import("../../src/actions/balanceActions"));
}

const go = async (name: string): Promise<void> => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
};
const activeSheet = (): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
const write = async (sheet: string, address: string, value: CellValue): Promise<void> => {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
};
const shown = (): unknown => {
  const { assessments, level, stale } = actions.state();
  const { sheetName, verdict } = assessments.find((each) => each.level === level) ?? {};
  return { sheetName, verdict, stale };
};
const checkOn = async (name: string): Promise<void> => {
  await go(name);
  await actions.checkActiveSheet();
};

test("each sheet is stale by itself: checking one does not make the other's old figures new", async () => {
  await open();
  await checkOn(PRIMARY);
  await checkOn(JUNIOR);
  await write(PRIMARY, "E2", 0);
  expect(shown()).toEqual({ sheetName: JUNIOR, verdict: "fail", stale: false });
  await actions.checkActiveSheet();
  expect(shown()).toEqual({ sheetName: JUNIOR, verdict: "fail", stale: false });
  await actions.showLevel("primary");
  expect(shown()).toEqual({ sheetName: PRIMARY, verdict: "fail", stale: true });
  await actions.checkSheet();
  expect(shown()).toEqual({ sheetName: PRIMARY, verdict: "fail", stale: false });
});

test("a figure that comes from another sheet makes the check old when that sheet is edited, marks do not", async () => {
  await open({
    小学: [
      headings2017,
      [...schoolRow("甲小学").slice(0, 4), "=数据!A1", ...schoolRow("甲小学").slice(5), "=数据!B1"],
    ],
    数据: [[12, 5]],
  });
  await eventually(
    async () => {
      await actions.checkActiveSheet();
      return shown();
    },
    (now) => expect(now).toEqual({ sheetName: "小学", verdict: "pass", stale: false }),
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(actions.state().stale).toBe(false);
  // Recalculated, but nothing that was judged: the formula stands beside the table's columns.
  await write("数据", "B1", 6);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(actions.state().stale).toBe(false);
  await write("数据", "A1", 0);
  await eventually(
    async () => actions.state().stale,
    (stale) => expect(stale).toBe(true),
  );
  await actions.checkSheet();
  expect(shown()).toEqual({ sheetName: "小学", verdict: "fail", stale: false });
}, 30_000);

test("the pane follows the active sheet: its own result, or the start", async () => {
  await open();
  await checkOn(PRIMARY);
  await go(OTHER);
  expect(actions.state()).toMatchObject({ outcome: undefined, assessments: [], stale: false });
  await go("说明");
  await actions.checkSheet();
  expect(actions.state().outcome).toMatchObject({ kind: "notRecognised", sheetName: "说明" });
  await go(PRIMARY);
  expect(shown()).toMatchObject({ sheetName: PRIMARY, verdict: "fail" });
  await go("说明");
  expect(actions.state().outcome).toMatchObject({ kind: "notRecognised", sheetName: "说明" });
});

test("what went wrong on a sheet is said of that sheet only", async () => {
  await open();
  await checkOn(PRIMARY);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(PRIMARY).protection.protect();
    await context.sync();
  });
  await actions.clearFlags();
  expect(actions.state().problem).toMatchObject({ code: "protected" });
  await go(OTHER);
  expect(actions.state().problem).toBeUndefined();
  await go(PRIMARY);
  expect(actions.state().problem).toMatchObject({ code: "protected" });
});

test("a level on the paired sheet takes the user there, and the pane acts on the sheet it names", async () => {
  await open();
  await checkOn(PRIMARY);
  await checkOn(JUNIOR);
  expect(actions.state().assessments.map(({ sheetName }) => sheetName)).toEqual([PRIMARY, JUNIOR]);
  await actions.showLevel("primary");
  expect(await activeSheet()).toBe(PRIMARY);
  expect(shown()).toMatchObject({ sheetName: PRIMARY });
  await actions.clearFlags();
  expect(actions.state().cleared).toMatchObject({ sheetName: PRIMARY, any: true });
  expect(await effectiveFill(excel.host, PRIMARY, "A3")).toBeNull();
  expect(await effectiveFill(excel.host, JUNIOR, "A3")).toBe(flagColours.fail.fill);
});

test("sheets that are no pair offer no level of each other", async () => {
  await open();
  await checkOn(OTHER);
  await checkOn(JUNIOR);
  expect(actions.state().assessments.map(({ sheetName }) => sheetName)).toEqual([JUNIOR]);
});

test("a paired sheet that is gone is offered no more", async () => {
  await open();
  await checkOn(PRIMARY);
  await checkOn(JUNIOR);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(PRIMARY).delete();
    await context.sync();
  });
  await actions.showLevel("primary");
  expect(shown()).toMatchObject({ sheetName: JUNIOR });
  expect(actions.state().assessments).toHaveLength(1);
});

test("both levels on one sheet are chosen without going anywhere", async () => {
  await open({
    学校: [headings2017, schoolRow("甲小学"), junior("甲中学")],
    其他: [["无"]],
  });
  await actions.checkActiveSheet();
  await actions.showLevel("junior");
  expect(shown()).toMatchObject({ sheetName: "学校" });
  expect(actions.state().level).toBe("junior");
  expect(await activeSheet()).toBe("学校");
});

test("a table that holds nothing of the chosen standard names the one it holds", async () => {
  await open({
    小学: [
      ["学校名称", "在校生数", "图书册数", "计算机台数"],
      ["甲", 100, 1000, 10],
      ["乙", 100, 900, 9],
    ],
  });
  const { outcome } = await checkSheet("2017");
  expect(outcome).toMatchObject({ otherStandard: { id: "2012", indicators: 2 } });
  const { outcome: right } = await checkSheet("2012");
  expect(right).not.toHaveProperty("otherStandard");
});

test("the standard chosen outlives a restart of the pane in the same session", async () => {
  const kept = new Map<string, string>();
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  });
  try {
    await open();
    await checkOn(PRIMARY);
    await actions.chooseStandard("2012");
    expect(shown()).toMatchObject({ sheetName: PRIMARY });
    jest.resetModules();
    ({ balanceActions: actions } = await import("../../src/actions/balanceActions"));
    expect(actions.state().standardId).toBe("2012");
  } finally {
    Reflect.deleteProperty(globalThis, "sessionStorage");
  }
});
