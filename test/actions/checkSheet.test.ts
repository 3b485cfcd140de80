import { checkSheet } from "../../src/actions/checkSheet";
import { columnLetters } from "../../src/assessment/columnLetters";
import { flagCells } from "../../src/assessment/flagCells";
import { clearFlags } from "../../src/excel/flags/clearFlags";
import { flagColours } from "../../src/excel/flags/flagColours";
import { inExcel } from "../../src/excel/inExcel";
import { effectiveFill } from "../../src/preview/host/effectiveFill";
import type { CellValue } from "../../src/sheet/CellValue";
import { headings2017, schoolRow } from "../support/countyTable";
import { everythingIn } from "../support/everythingIn";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

const SHEET = "小学办学条件";
const rows: readonly (readonly CellValue[])[] = [
  headings2017,
  schoolRow("达标小学"),
  schoolRow("低于底线小学", { 县级以上骨干教师数: 0 }),
  schoolRow("两项小学", { 高于规定学历教师数: 41, "网络多媒体教室数（间）": 22 }),
  schoolRow("临界小学", { "教学及辅助用房面积（㎡）": 4400 }),
  schoolRow("恰好小学", { 高于规定学历教师数: 42 }),
  schoolRow("空格小学", { 县级以上骨干教师数: "" }),
  schoolRow("未读小学", { 县级以上骨干教师数: "八" }),
  schoolRow("文本数小学", { "教学及辅助用房面积（㎡）": "4,400" }),
  ["合计", "", 8000],
];

let excel: ExcelInNode;
afterEach(() => excel.dispose());

async function fills(): Promise<Record<string, string>> {
  const addresses = rows.flatMap((_, row) =>
    headings2017.map((_heading, column) => `${columnLetters(column)}${row + 1}`),
  );
  const seen = await Promise.all(
    addresses.map((address) => effectiveFill(excel.host, SHEET, address)),
  );
  return Object.fromEntries(
    addresses.flatMap((address, index) => (seen[index] ? [[address, seen[index]!]] : [])),
  );
}

const everything = (): unknown => everythingIn(excel.univerAPI.getActiveWorkbook()!.save());

const clear = (context: Excel.RequestContext) => clearFlags(context);

const edit = (address: string, value: CellValue): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = [[value]];
    await context.sync();
  });

const expected = {
  A3: flagColours.fail.fill,
  E3: flagColours.fail.fill,
  A4: flagColours.fail.fill,
  D4: flagColours.fail.fill,
  J4: flagColours.fail.fill,
  G5: flagColours.near.fill,
  E7: flagColours.unreadable.fill,
  E8: flagColours.unreadable.fill,
  G9: flagColours.near.fill,
};

/** A static mark over a cell without a fill: the two lowest bits of each channel say "no fill", number 0. */
function coded(colours: Readonly<Record<string, string>>): Record<string, string> {
  const rounded = (hex: string): string =>
    (parseInt(hex, 16) - (parseInt(hex, 16) % 4)).toString(16).toUpperCase().padStart(2, "0");
  return Object.fromEntries(
    Object.entries(colours).map(([address, colour]) => [
      address,
      `#${(colour.slice(1).match(/../gu) ?? []).map(rounded).join("")}`,
    ]),
  );
}

test.each(["microsoft365", "ltsc2024", "ltsc2021"] as const)(
  "in %s the failing cells are marked as the check says",
  async (profile) => {
    excel = excelSession({ [SHEET]: rows }, profile);
    const { outcome } = await checkSheet("2017");
    if (outcome.kind !== "checked") throw new Error(JSON.stringify(outcome));
    expect(outcome.flags).toBe(profile === "ltsc2021" ? "static" : "live");
    const marked = Object.fromEntries(
      flagCells(outcome.assessments).map(({ row, column, kind }) => [
        `${columnLetters(column)}${row + 1}`,
        flagColours[kind].fill,
      ]),
    );
    expect(marked).toEqual(expected);
    expect(await fills()).toEqual(profile === "ltsc2021" ? coded(expected) : expected);
  },
  60_000,
);

test("correcting a number takes its mark away, without another check", async () => {
  excel = excelSession({ [SHEET]: rows });
  await checkSheet("2017");
  await edit("E3", 12);
  const now = await fills();
  expect(now.E3).toBeUndefined();
  expect(now.A3).toBeUndefined();
  expect(now.A4).toBe(flagColours.fail.fill);
  await edit("D2", 1);
  expect(await fills()).toMatchObject({ A2: flagColours.fail.fill, D2: flagColours.fail.fill });
});

test.each(["microsoft365", "ltsc2021"] as const)(
  "in %s checking writes nothing but marks, checking twice leaves one set, and clearing leaves the sheet as it was",
  async (profile) => {
    excel = excelSession({ [SHEET]: rows, 其他: [["不是学校表"]] }, profile);
    const before = everything();
    await checkSheet("2017");
    const once = await fills();
    await checkSheet("2017");
    expect(await fills()).toEqual(once);
    expect(await inExcel(clear)).toMatchObject({ sheetName: SHEET, any: true });
    expect(await fills()).toEqual({});
    expect(everything()).toEqual(before);
    expect(await inExcel(clear)).toMatchObject({ sheetName: SHEET, any: false });
  },
);

test("a user's own conditional formats and fills stay", async () => {
  excel = excelSession({ [SHEET]: rows });
  await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("C2:C9");
    const own = range.conditionalFormats.add(excel.Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = "=$C2>999";
    own.custom.format.fill.color = "#00FF00";
    context.workbook.worksheets.getItem(SHEET).getRange("B2").format.fill.color = "#123456";
    await context.sync();
  });
  const before = everything();
  await checkSheet("2017");
  await inExcel(clear);
  expect(everything()).toEqual(before);
});

test("LTSC 2021: a marked cell that somebody has coloured since keeps that colour", async () => {
  excel = excelSession({ [SHEET]: rows }, "ltsc2021");
  await checkSheet("2017");
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange("E3").format.fill.color = "#00FF00";
    await context.sync();
  });
  expect(await inExcel(clear)).toMatchObject({ any: true });
  expect(await fills()).toEqual({ E3: "#00FF00" });
  expect(await inExcel(clear)).toMatchObject({ any: false });
});

test("a sheet that is no school table is not written to", async () => {
  excel = excelSession({
    Sheet1: [
      ["姓名", "年龄"],
      ["张三", 30],
    ],
  });
  const before = everything();
  const { outcome } = await checkSheet("2017");
  expect(outcome).toEqual({
    kind: "notRecognised",
    sheetName: "Sheet1",
    failure: { code: "noHeading", found: [] },
  });
  expect(everything()).toEqual(before);
});

test("a protected sheet is judged and not marked", async () => {
  excel = excelSession({ [SHEET]: rows });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  const { outcome } = await checkSheet("2017");
  expect(outcome).toMatchObject({ kind: "checked", flags: "none" });
  expect(await fills()).toEqual({});
});

test("a check costs two reads and one write, a repeated one asks once more which marks are its own", async () => {
  excel = excelSession({ [SHEET]: rows });
  const requests = async (): Promise<number> => {
    const start = excel.log.requests.length;
    await checkSheet("2017");
    // office.js lets go of its references in a last request of its own.
    return excel.log.requests
      .slice(start)
      .filter(({ actions }) =>
        actions.some((action) => !/^Workbook(\._RemoveReference)?$/u.test(action)),
      ).length;
  };
  expect(await requests()).toBe(3);
  expect(await requests()).toBe(4);
});
