import type { PaneActions } from "../../src/actions/PaneActions";
import { inExcel } from "../../src/excel/inExcel";
import type { Profile } from "../../src/preview/host/Profile";
import type { CellValue } from "../../src/sheet/CellValue";
import { headings2017, schoolRow } from "../support/countyTable";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

const SHEET = "小学";
const PEOPLE = ["张建国", "李秀英", "13812345678", "13987654321", "110101197001011234"];

let excel: ExcelInNode;
let actions: PaneActions;
afterEach(() => excel.dispose());

const rows: readonly (readonly CellValue[])[] = [
  [...headings2017, "是否计校数", "校长姓名", "联系电话", "身份证号"],
  [...schoolRow("中心小学"), "是", "张建国", "13812345678", "110101197001011234"],
  [
    ...schoolRow("中心小学石桥教学点", { 在校生数: 4321, "教学及辅助用房面积（㎡）": 98.76 }),
    ...["否", "李秀英", 13987654321, ""],
  ],
  [...schoolRow("乙小学", { 在校生数: 9753, 县级以上骨干教师数: 0 }), "是", "", "", ""],
  [
    ...schoolRow("石桥教学点", { 办学类型: "小学教学点", 在校生数: 37 }),
    ...["是", "张建国", "13812345678", ""],
  ],
];

/** Everything that the add-in keeps beside the cells, as text. */
const settings = (): Promise<Record<string, string>> =>
  inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return Object.fromEntries(settings.items.map(({ key, value }) => [key, String(value)]));
  });

/** Makes every kind of decision about the table, and leaves the marks of a check. */
async function everyDecision(profile: Profile["id"]): Promise<void> {
  excel = excelSession({ [SHEET]: rows }, profile);
  jest.resetModules();
  ({ balanceActions: actions } = await import("../../src/actions/balanceActions"));
  await actions.checkActiveSheet();
  expect(actions.state().outcome!.kind).toBe("asks");
  await actions.choose({ units: { 中心小学石桥教学点: { into: "中心小学" } } });
  expect(actions.state().outcome!.kind).toBe("checked");
  const key = actions
    .state()
    .assessments.flatMap(({ leftOut }) => leftOut)
    .find(({ canPutBack }) => canPutBack)!.key!;
  await actions.choose({ putBack: [key] });
  const column = actions.state().reading!.columns.find(({ key }) => key.includes("校长姓名"));
  await actions.choose({ columns: { [column!.key]: "none" } });
  expect(actions.state().outcome!.kind).toBe("checked");
}

test.each(["microsoft365", "ltsc2021"] as const)(
  "after every kind of decision (%s) the workbook's settings name the schools decided about, and no person, telephone or figure",
  async (profile) => {
    await everyDecision(profile);
    const kept = await settings();
    const text = JSON.stringify(kept);
    expect(Object.keys(kept).sort()).toEqual(
      profile === "ltsc2021" ? ["Balance.choices", "Balance.fills"] : ["Balance.choices"],
    );
    for (const person of PEOPLE) expect(text).not.toContain(person);
    for (const figure of ["4321", "9753", "98.76"]) expect(text).not.toContain(figure);
    // A school about which nothing was decided is not named.
    expect(text).not.toContain("乙小学");
    expect(text).toContain("中心小学石桥教学点");
  },
);

test("clearing the marks and forgetting the decisions leaves nothing of them in the settings", async () => {
  await everyDecision("ltsc2021");
  await actions.forgetChoices();
  await actions.clearActiveSheet();
  const text = JSON.stringify(await settings());
  expect(text).not.toMatch(/小学|教学点/u);
  expect(text).not.toContain("Balance.fills");
});
