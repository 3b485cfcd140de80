import { checkSheet } from "../../src/actions/checkSheet";
import { problemOf } from "../../src/actions/problemOf";
import type { FlagRule } from "../../src/assessment/Flag";
import { flagMarker } from "../../src/assessment/flagMarker";
import { writeChoices } from "../../src/excel/choices/writeChoices";
import { clearFlags } from "../../src/excel/flags/clearFlags";
import { loadFlagState } from "../../src/excel/flags/loadFlagState";
import { replaceFlags } from "../../src/excel/flags/replaceFlags";
import { inExcel } from "../../src/excel/inExcel";
import { settleBrokenOff } from "../../src/excel/journal/settleBrokenOff";
import { writeNewSheet } from "../../src/excel/writeNewSheet";
import type { Fault } from "../../src/preview/host/Fault";
import type { Profile } from "../../src/preview/host/Profile";
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
  schoolRow("临界小学", { "教学及辅助用房面积（㎡）": 4400 }),
  schoolRow("未读小学", { 县级以上骨干教师数: "八" }),
];

interface Action {
  readonly name: string;
  readonly profile: Profile["id"];
  /** What was done before, without faults. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<unknown>;
}

const check = (): Promise<unknown> => checkSheet("2017");
const clear = (): Promise<unknown> => inExcel((context) => clearFlags(context));

/** Fills of somebody's own, one of them hatched, on cells that get a mark. */
const colour = (): Promise<unknown> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("E3").format.fill.color = "#00B0F0";
    const hatched = sheet.getRange("A3").format.fill;
    hatched.color = "#FFFF00";
    hatched.pattern = "Gray25";
    hatched.patternColor = "#FF0000";
    await context.sync();
  });

/** The marks of a check, and then a workbook in which other cells fail. */
const checkAndEdit = async (): Promise<void> => {
  await colour();
  await check();
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange("E3").values = [[12]];
    sheet.getRange("E2").values = [[0]];
    await context.sync();
  });
};

/** Rules too long together for one request. */
const longRules: readonly FlagRule[] = Array.from({ length: 210 }, (_none, index) => ({
  kind: "fail" as const,
  firstRow: 1,
  lastRow: 4,
  column: index % 10,
  formula: `=${flagMarker}+(A2<${`0${"0".repeat(7900)}`}${index})`,
}));
const markMuch = (): Promise<unknown> =>
  inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(SHEET);
    worksheet.load("id");
    const flagState = loadFlagState(context, worksheet);
    await context.sync();
    return replaceFlags(context, { worksheet, id: worksheet.id, flagState }, { rules: longRules });
  });

const table = Array.from({ length: 1100 }, (_none, row) =>
  Array.from({ length: 20 }, (_cell, column) => (column === 0 ? `第${row}小学` : row * column)),
);
const writeTable = (): Promise<unknown> =>
  inExcel((context) =>
    writeNewSheet(context, { name: "收表汇总", rows: table, boldRows: [0], frozenRows: 1 }),
  );

const keepChoice = (): Promise<void> =>
  inExcel((context) => writeChoices(context, { "ab-cd": { level: "primary" } }));
const actions: readonly Action[] = [
  { name: "the first check", profile: "microsoft365", run: check },
  { name: "another check", profile: "microsoft365", prepare: checkAndEdit, run: check },
  { name: "clearing", profile: "microsoft365", prepare: check, run: clear },
  { name: "the first check", profile: "ltsc2021", prepare: colour, run: check },
  { name: "another check", profile: "ltsc2021", prepare: checkAndEdit, run: check },
  { name: "clearing", profile: "ltsc2021", prepare: checkAndEdit, run: clear },
  { name: "marks in several requests", profile: "microsoft365", prepare: check, run: markMuch },
  { name: "writing a new sheet", profile: "microsoft365", run: writeTable },
  {
    name: "remembering a choice",
    profile: "microsoft365",
    run: keepChoice,
  },
];

let excel: ExcelInNode;

/** All that the workbook holds; signs of a marking and the grid's own ids are new every time. */
const everything = (): string => {
  const workbook = excel.univerAPI.getActiveWorkbook()!.save();
  const kept = JSON.stringify(everythingIn(workbook), (key, value: unknown) =>
    key === "cfId" ? undefined : value,
  ).replace(/BALANCE [0-9a-z]{12}/gu, "BALANCE");
  return Object.values(workbook.sheets).reduce(
    (text, { id, name }) => text.split(`"${id}"`).join(`"${name}"`),
    kept,
  );
};

/** Where a workbook is neither as before nor as after, what it holds there; "" where it is one of them. */
function difference(now: string, before: string, after: string): string {
  if (now === before || now === after) return "";
  const apart = (other: string): number => [...now].findIndex((sign, at) => sign !== other[at]);
  const at = Math.max(apart(before), apart(after));
  return [now, before, after].map((text) => text.slice(Math.max(0, at - 60), at + 120)).join(" | ");
}

async function open({ profile, prepare }: Action): Promise<void> {
  excel = excelSession({ [SHEET]: rows, 说明: [["年份", 2026]] }, profile);
  await prepare?.();
}

/** The workbook before and after the action, and how many actions each of its requests held. */
async function undisturbed(action: Action) {
  await open(action);
  const before = everything();
  const first = excel.log.requests.length;
  await action.run();
  const after = everything();
  const sizes = excel.log.requests.slice(first).map((request) => request.actions.length);
  excel.dispose();
  return { before, after, sizes };
}

/** The workbook before the action, without marks. */
async function withoutMarks(action: Action): Promise<string> {
  await open(action);
  await clear();
  const bare = everything();
  excel.dispose();
  return bare;
}

function faultsFor(size: number): Fault[] {
  const places = size <= 8 ? Array.from({ length: size }, (_none, place) => place) : [];
  const spread = Array.from({ length: 7 }, (_none, part) => Math.floor((size * (part + 1)) / 8));
  return [
    { kind: "refused" },
    { kind: "answerLost" },
    { kind: "delayed", until: () => new Promise((resolve) => setTimeout(resolve, 1)) },
    ...(places.length > 0 ? places : spread).map((after): Fault => ({ kind: "brokenOff", after })),
  ];
}

describe.each(actions)("$name in $profile", (action) => {
  test("whatever befalls one of its requests, the workbook is as before or as after", async () => {
    const { before, after, sizes } = await undisturbed(action);
    const seen = { before: 0, after: 0 };
    for (const [n, size] of sizes.entries())
      for (const fault of faultsFor(size)) {
        await open(action);
        excel.host.disturbRequest(n + 1, fault);
        const outcome = await action.run().then(
          () => "done",
          (error: unknown) => problemOf(error).code,
        );
        const now = everything();
        const where = `request ${n + 1} of ${sizes.length}, ${JSON.stringify(fault)}: ${outcome}`;
        expect([where, difference(now, before, after)]).toEqual([where, ""]);
        // What is said to be done is done.
        if (outcome === "done") expect([where, now === after]).toEqual([where, true]);
        seen[now === after ? "after" : "before"] += 1;
        excel.dispose();
      }
    if (before !== after) expect(Math.min(seen.before, seen.after)).toBeGreaterThan(0);
  }, 280_000);

  test("where Excel answers nothing any more, the pane knows, and putting it right works later", async () => {
    const { before, after, sizes } = await undisturbed(action);
    const bare = await withoutMarks(action);
    for (const [n, size] of sizes.entries())
      for (const fault of faultsFor(size).filter(({ kind }) => kind !== "delayed")) {
        await open(action);
        excel.host.disturbRequest(n + 1, fault);
        for (let later = 2; later < 20; later += 1)
          excel.host.disturbRequest(n + later, { kind: "refused" });
        const outcome = await action.run().then(
          () => "done",
          (error: unknown) => problemOf(error).code,
        );
        const where = `request ${n + 1} of ${sizes.length}, ${JSON.stringify(fault)}: ${outcome}`;
        const between = everything();
        if (between !== before && between !== after)
          expect([where, outcome]).toEqual([where, "interrupted"]);
        excel.host.calm();
        await settleBrokenOff();
        const now = everything();
        // Static marks that were half written go altogether: every cell has its own fill again.
        if (now !== bare) expect([where, difference(now, before, after)]).toEqual([where, ""]);
        excel.dispose();
      }
  }, 280_000);
});
