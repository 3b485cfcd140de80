import { inExcel } from "../../src/excel/inExcel";
import { headings2017, schoolRow } from "../support/countyTable";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

jest.mock("../../src/commands/startPane", () => ({ startPane: () => Promise.resolve() }));
// Node has no window to listen to.
jest.mock("../../src/commands/listenForErrors", () => ({ listenForErrors: () => undefined }));

const SHEET = "小学";
let excel: ExcelInNode;
let opened = 0;
const buttons = new Map<string, (event: { completed: () => void }) => void>();

/** Presses a ribbon button and waits until Excel is told that it is done. */
const press = (id: string): Promise<void> =>
  new Promise((completed) => buttons.get(id)!({ completed }));

beforeEach(async () => {
  excel = excelSession({ [SHEET]: [headings2017, schoolRow("甲", { 县级以上骨干教师数: 0 })] });
  Object.assign(Office, {
    actions: { associate: (id: string, run: never) => buttons.set(id, run) },
    addin: { showAsTaskpane: () => Promise.resolve(void (opened += 1)) },
    onReady: () => Promise.resolve({ host: null }),
    HostType: { Excel: "Excel" },
  });
  opened = 0;
  jest.resetModules();
  await import("../../src/commands/commands");
});
afterEach(() => excel.dispose());

test("checking opens the pane, clearing does not", async () => {
  await press("CheckSheet");
  expect(opened).toBe(1);
  await press("ClearFlags");
  expect(opened).toBe(1);
});

test("a clearing that fails opens the pane, which says why", async () => {
  await press("CheckSheet");
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  await press("ClearFlags");
  expect(opened).toBe(2);
});

test("converting formulas opens the pane, and the page waits there until the pane has taken it", async () => {
  const { askedPage } = await import("../../src/actions/askedPage");
  await press("ConvertFormulas");
  expect(opened).toBe(1);
  expect(askedPage.get()).toBe("freeze");
  askedPage.taken();
  expect(askedPage.get()).toBeUndefined();
});
