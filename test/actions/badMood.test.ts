import type { PaneActions } from "../../src/actions/PaneActions";
import type { Fault } from "../../src/preview/host/Fault";
import { inExcel } from "../../src/excel/inExcel";
import { problemOf } from "../../src/actions/problemOf";
import { writeNewSheet } from "../../src/excel/writeNewSheet";
import type { CellValue } from "../../src/sheet/CellValue";
import { headings2017, schoolRow } from "../support/countyTable";
import { eventually } from "../support/eventually";
import { everythingIn } from "../support/everythingIn";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

const SHEET = "小学办学条件";
const sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  [SHEET]: [headings2017, schoolRow("甲小学"), schoolRow("乙小学", { 县级以上骨干教师数: 0 })],
  说明: [["年份", 2026]],
};

let excel: ExcelInNode;
let actions: PaneActions;
beforeEach(async () => {
  excel = excelSession(sheets);
  jest.resetModules();
  ({ balanceActions: actions } = await import("../../src/actions/balanceActions"));
});
afterEach(() => excel.dispose());

const workbook = () => excel.univerAPI.getActiveWorkbook()!;
const everything = (): string => JSON.stringify(everythingIn(workbook().save()));
const inWorkbook = (change: (book: Excel.Workbook) => void): Promise<void> =>
  inExcel(async (context) => {
    change(context.workbook);
    await context.sync();
  });
const writeTable = (): Promise<string> =>
  inExcel((context) =>
    writeNewSheet(context, { name: "汇总", rows: [["学校名称"], ["甲小学"]] }),
  ).then(
    ({ name }) => name,
    (error: unknown) => problemOf(error).code,
  );

test("a protected workbook takes no new sheet, and that is said; a check marks its sheets all the same", async () => {
  await inWorkbook((book) => book.protection.protect());
  const before = everything();
  expect(await writeTable()).toBe("workbookProtected");
  expect(everything()).toBe(before);
  await actions.checkActiveSheet();
  expect(actions.state().outcome).toMatchObject({ kind: "checked", flags: "live" });
  await inWorkbook((book) => book.protection.unprotect());
  expect(await writeTable()).toBe("汇总");
});

test("on a protected sheet results are shown, nothing is marked, and clearing says why it cannot be done", async () => {
  await actions.checkActiveSheet();
  await inWorkbook((book) => book.worksheets.getItem(SHEET).protection.protect());
  const before = everything();
  await actions.checkActiveSheet();
  expect(actions.state().outcome).toMatchObject({ kind: "checked", flags: "none" });
  await actions.clearActiveSheet();
  expect(actions.state().problem).toMatchObject({ code: "protected" });
  expect(everything()).toBe(before);
});

test("formulas that wait for their recalculation are told of, until they are computed", async () => {
  await inWorkbook((book) => {
    book.application.calculationMode = "Manual";
  });
  await inWorkbook((book) => {
    book.worksheets.getItem(SHEET).getRange("E3").values = [[12]];
  });
  await actions.checkActiveSheet();
  expect(actions.state().outcome).toMatchObject({ kind: "checked", recalculationDue: true });
  await inWorkbook((book) => book.application.calculate("Full"));
  await actions.checkActiveSheet();
  expect(actions.state().outcome).not.toHaveProperty("recalculationDue");
});

test("a workbook that can only be read is judged and marked; nothing of that needs saving", async () => {
  excel.host.context.mood.readOnly = true;
  await actions.checkActiveSheet();
  expect(actions.state().outcome).toMatchObject({ kind: "checked", flags: "live" });
});

const mishaps: readonly [string, Fault, string][] = [
  [
    "a cell is being edited",
    { kind: "refused", code: "InvalidOperationInCellEditMode" },
    "cellBeingEdited",
  ],
  [
    "a request is too large",
    { kind: "refused", code: "RequestPayloadSizeLimitExceeded" },
    "tooLarge",
  ],
  [
    "an answer is too large",
    { kind: "refused", code: "ResponsePayloadSizeLimitExceeded" },
    "tooLarge",
  ],
  ["somebody protects the sheet meanwhile", { kind: "refused", code: "AccessDenied" }, "protected"],
  ["Excel does not say why", { kind: "refused" }, "excelFailed"],
];
test.each(mishaps)(
  "where %s the pane says what to do, and the workbook is as before",
  async (_name, fault, code) => {
    await actions.checkActiveSheet();
    await inWorkbook((book) => {
      book.worksheets.getItem(SHEET).getRange("E2").values = [[0]];
    });
    const before = everything();
    for (let place = 1; place < 8; place += 1) {
      excel.host.calm();
      excel.host.disturbRequest(place, fault);
      await actions.clearActiveSheet();
      if (actions.state().problem) expect(actions.state().problem).toMatchObject({ code });
      else break;
      expect(everything()).toBe(before);
    }
    expect(actions.state().cleared).toMatchObject({ any: true });
  },
);

test("a sheet that is deleted between two requests is said to be gone", async () => {
  await actions.checkActiveSheet();
  excel.host.disturbRequest(1, {
    kind: "delayed",
    until: async () => {
      workbook().deleteSheet("sheet-1");
      await Promise.resolve();
    },
  });
  await actions.checkSheet();
  expect(actions.state().problem).toMatchObject({ code: "sheetGone" });
  expect(JSON.stringify(workbook().save())).not.toContain("Balance.marking");
});

test("a damaged setting of ours is told of, not used, and set aside with the next answer", async () => {
  await inWorkbook((book) => void book.settings.add("Balance.choices", "{damaged"));
  await actions.checkActiveSheet();
  expect(actions.state().outcome).toMatchObject({ kind: "checked", choicesUnreadable: true });
  await actions.choose({ level: "primary" });
  expect(actions.state().outcome).not.toHaveProperty("choicesUnreadable");
  expect(JSON.stringify(workbook().save())).toContain("{damaged");
});

test("a finding on a sheet that was renamed since is shown all the same", async () => {
  await actions.checkActiveSheet();
  workbook().getSheetBySheetId("sheet-1")!.setName("改名");
  workbook().setActiveSheet(workbook().getSheetBySheetId("sheet-2")!);
  await actions.selectCell(SHEET, 2, 4);
  expect(workbook().getActiveSheet().getSheetName()).toBe("改名");
  expect(workbook().getActiveRange()?.getA1Notation()).toBe("E3");
});

test("where Excel never answers, cancelling twice gives the pane back; what was sent may still be done, and the next check leaves one set of marks", async () => {
  await actions.checkActiveSheet();
  let answer = (): void => undefined;
  const silence = new Promise<void>((resolve) => {
    answer = resolve;
  });
  excel.host.disturbRequest(2, { kind: "delayed", until: () => silence });
  const checking = actions.checkSheet();
  await eventually(
    () => Promise.resolve(excel.log.requests.length),
    () => expect(actions.state().busy).toBe("check"),
  );
  actions.cancel();
  expect(actions.state()).toMatchObject({ busy: "check", cancelling: true });
  actions.cancel();
  await checking;
  expect(actions.state()).toMatchObject({ busy: undefined, problem: { code: "notAnswering" } });
  answer();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await actions.checkSheet();
  expect(actions.state()).toMatchObject({ problem: undefined, outcome: { kind: "checked" } });
  const text = JSON.stringify(workbook().save());
  expect(new Set(text.match(/BALANCE [0-9a-z]{12}/gu)).size).toBe(1);
  expect(text).not.toContain("Balance.marking");
});

test("marks that were broken off are found when the pane opens later, and one click puts them right", async () => {
  const before = everything();
  excel.host.disturbRequest(4, { kind: "brokenOff", after: 40 });
  for (let place = 5; place < 20; place += 1) excel.host.disturbRequest(place, { kind: "refused" });
  await actions.checkActiveSheet();
  expect(actions.state().problem).toMatchObject({ code: "interrupted" });
  expect(everything()).not.toBe(before);
  excel.host.calm();
  // Another window, or the pane opened again: nothing is known but what the workbook holds.
  jest.resetModules();
  ({ balanceActions: actions } = await import("../../src/actions/balanceActions"));
  await actions.lookForBrokenOff();
  expect(actions.state().brokenOff).toBeUndefined();
  jest.spyOn(Date, "now").mockReturnValue(Date.now() + 3 * 60_000);
  await actions.lookForBrokenOff();
  expect(actions.state().brokenOff).toEqual({ markedSheets: [SHEET], newSheets: 0 });
  await actions.settleBrokenOff();
  jest.restoreAllMocks();
  expect(actions.state().brokenOff).toBeUndefined();
  expect(everything()).toBe(before);
});
