import type { PaneActions } from "../../src/actions/PaneActions";
import { flagColours } from "../../src/excel/flags/flagColours";
import { inExcel } from "../../src/excel/inExcel";
import { openWorkbookFile } from "../../src/preview/files/openWorkbookFile";
import { saveWorkbookFile } from "../../src/preview/files/saveWorkbookFile";
import { effectiveFill } from "../../src/preview/host/effectiveFill";
import type { CellValue } from "../../src/sheet/CellValue";
import { headings2017, schoolRow } from "../support/countyTable";
import { everythingIn } from "../support/everythingIn";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";
import { openInExcel } from "../support/openInExcel";

type Rows = readonly (readonly CellValue[])[];

const SHEET = "小学";
let excel: ExcelInNode;
let actions: PaneActions;
afterEach(() => excel.dispose());

async function open(rows: Rows): Promise<void> {
  excel = excelSession({ [SHEET]: rows });
  await freshAddIn();
}

/** The add-in anew, as after closing and opening the workbook. */
async function freshAddIn(): Promise<void> {
  jest.resetModules();
  ({ balanceActions: actions } = await import("../../src/actions/balanceActions"));
}

const saved = () => excel.univerAPI.getActiveWorkbook()!.save();
const cells = (): unknown => everythingIn(saved());
const outcome = () => actions.state().outcome!;
const names = (): string[] =>
  actions.state().assessments.flatMap(({ schools }) => schools.map(({ name }) => name));
const leftOut = () => actions.state().assessments.flatMap((each) => each.leftOut);

const withUnit: Rows = [
  [...headings2017, "是否计校数"],
  [...schoolRow("中心小学"), "是"],
  [...schoolRow("中心小学石桥教学点", { 在校生数: 40, "教学及辅助用房面积（㎡）": 10 }), "否"],
  [...schoolRow("乙小学", { 在校生数: 999 }), "是"],
];

test("what is unclear is asked, nothing is written, and the answer is remembered in the workbook", async () => {
  await open(withUnit);
  const before = cells();
  await actions.checkActiveSheet();
  expect(outcome()).toMatchObject({
    kind: "asks",
    questions: [
      {
        code: "notCountedUnits",
        units: [{ key: "中心小学石桥教学点", pupils: 40, suggestion: "中心小学" }],
      },
    ],
  });
  expect(cells()).toEqual(before);

  await actions.choose({ units: { 中心小学石桥教学点: { into: "中心小学" } } });
  expect(names()).toEqual(["中心小学", "乙小学"]);
  expect(leftOut()).toMatchObject([{ reason: "folded", into: "中心小学" }]);
  // 5010 m² for 1,040 pupils.
  expect(actions.state().assessments[0]!.schools[0]).toMatchObject({ pupils: 1040 });

  // As a file, and as the next person opens it.
  const bytes = await saveWorkbookFile(saved());
  const { workbook } = await openWorkbookFile(bytes, "县.xlsx");
  excel.dispose();
  excel = openInExcel(workbook);
  await freshAddIn();
  await actions.checkActiveSheet();
  expect(outcome().kind).toBe("checked");
  expect(names()).toEqual(["中心小学", "乙小学"]);

  await actions.forgetChoices();
  expect(outcome().kind).toBe("asks");
});

test("other headings are asked about anew", async () => {
  await open(withUnit);
  await actions.checkActiveSheet();
  await actions.choose({ units: { 中心小学石桥教学点: "leaveOut" } });
  expect(outcome().kind).toBe("checked");
  expect(leftOut()).toMatchObject([{ reason: "notCounted", canPutBack: true }]);
  const sheet = excel.univerAPI.getActiveWorkbook()!.getSheetByName(SHEET)!;
  sheet.getRange("D1").setValue("高于规定学历教师");
  await actions.checkActiveSheet();
  expect(outcome().kind).toBe("asks");
});

test("a row that a rule leaves out counts after a click, is said to, and is marked like any other", async () => {
  const point = schoolRow("石桥教学点", {
    办学类型: "小学教学点",
    在校生数: 30,
    县级以上骨干教师数: 0,
  });
  await open([headings2017, schoolRow("甲小学"), point]);
  await actions.checkActiveSheet();
  expect(names()).toEqual(["甲小学"]);
  const [row] = leftOut();
  expect(row).toMatchObject({ reason: "teachingPoint", canPutBack: true });

  await actions.choose({ putBack: [row!.key!] });
  expect(names()).toEqual(["甲小学", "石桥教学点"]);
  expect(leftOut()).toEqual([]);
  expect(actions.state().assessments[0]!.notices).toContainEqual({
    code: "putBack",
    rows: [2],
    names: ["石桥教学点"],
    keys: [row!.key],
  });
  expect(await effectiveFill(excel.host, SHEET, "E3")).toBe(flagColours.fail.fill);

  await actions.choose({ putBack: [] });
  expect(names()).toEqual(["甲小学"]);
  expect(await effectiveFill(excel.host, SHEET, "E3")).not.toBe(flagColours.fail.fill);
});

test("columns are changed on the mapping page, which can be opened before any check", async () => {
  const headings = headings2017.map((each) => (each === "县级以上骨干教师数" ? "名师数" : each));
  await open([headings, schoolRow("甲小学"), schoolRow("乙小学", { 县级以上骨干教师数: 0 })]);
  await actions.readMapping();
  expect(actions.state().outcome).toBeUndefined();
  const columns = actions.state().reading!.columns;
  expect(columns.find(({ key }) => key === "名师数")).toMatchObject({
    confidence: "none",
    samples: ["12", "0"],
  });
  await actions.choose({
    confirmed: true,
    columns: { 名师数: { field: "backboneTeachers", basis: "total", factor: 1 } },
  });
  const [assessment] = actions.state().assessments;
  expect(assessment!.schools.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  expect(actions.state().reading!.columns.find(({ key }) => key === "名师数")).toMatchObject({
    confidence: "chosen",
  });
});

test("an answer about one sheet's level says nothing of another sheet with the same headings", async () => {
  const untyped = (name: string): CellValue[] => schoolRow(name, { 办学类型: "" });
  excel = excelSession({
    表一: [headings2017, untyped("甲校"), untyped("乙校")],
    表二: [headings2017, untyped("丙校"), untyped("丁校")],
  });
  await freshAddIn();
  await actions.checkActiveSheet();
  expect(outcome()).toMatchObject({ kind: "asks", questions: [{ code: "noLevel" }] });
  await actions.choose({ level: "primary" });
  expect(actions.state().assessments.map(({ level }) => level)).toEqual(["primary"]);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem("表二").activate();
    await context.sync();
  });
  await actions.checkActiveSheet();
  expect(outcome()).toMatchObject({ kind: "asks", questions: [{ code: "noLevel" }] });
});

describe("a table with several counties", () => {
  const county = (name: string, ...rows: Rows): Rows => rows.map((row) => [name, ...row]);
  const table: Rows = [
    ["县（市、区）", ...headings2017],
    ...county("甲县", schoolRow("第一小学"), schoolRow("第二小学", { 在校生数: 900 })),
    ...county(
      "乙县",
      schoolRow("第一小学", { 县级以上骨干教师数: 0 }),
      schoolRow("第三小学", { 在校生数: 800 }),
    ),
  ];

  test("is one line per county, worst first; a county opens and closes", async () => {
    await open(table);
    await actions.checkActiveSheet();
    expect(outcome().kind).toBe("counties");
    const { counties = [] } = actions.state();
    expect(counties.map(({ county, verdict, failing }) => [county, verdict, failing])).toEqual([
      ["乙县", "fail", 1],
      ["甲县", "pass", 0],
    ]);
    expect(await effectiveFill(excel.host, SHEET, "F4")).toBe(flagColours.fail.fill);

    await actions.showCounty(counties[0]!.key);
    expect(names()).toEqual(["第一小学", "第三小学"]);
    expect(actions.state().county).toBe(counties[0]!.key);
    await actions.showCounty(undefined);
    expect(names()).toEqual([]);

    await actions.chooseStandard("2012");
    expect(outcome()).toMatchObject({ kind: "counties", standardId: "2012" });
  });

  test("a check that is called off writes nothing, says so, and leaves an earlier result alone", async () => {
    await open(table);
    const before = cells();
    const running = actions.checkActiveSheet();
    actions.cancel();
    await running;
    expect(outcome().kind).toBe("cancelled");
    expect(cells()).toEqual(before);
    expect(actions.state().busy).toBeUndefined();

    await actions.checkActiveSheet();
    expect(outcome().kind).toBe("counties");
    const again = actions.checkActiveSheet();
    actions.cancel();
    await again;
    expect(outcome().kind).toBe("counties");
  });
});
