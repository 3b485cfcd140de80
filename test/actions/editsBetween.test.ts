import type { PaneActions } from "../../src/actions/PaneActions";
import { flagCells } from "../../src/assessment/flagCells";
import { columnLetters } from "../../src/assessment/columnLetters";
import { effectiveFill } from "../../src/preview/host/effectiveFill";
import type { Profile } from "../../src/preview/host/Profile";
import type { CellValue } from "../../src/sheet/CellValue";
import { headings2017, schoolRow } from "../support/countyTable";
import { everythingIn } from "../support/everythingIn";
import { excelSession } from "../support/excelSession";
import type { ExcelInNode } from "../support/officeInNode";

const SHEET = "小学办学条件";
const OTHER = "说明";
const schools: readonly (readonly CellValue[])[] = Array.from({ length: 8 }, (_none, row) =>
  schoolRow(`第${row + 1}小学`, row % 3 === 0 ? { 县级以上骨干教师数: row } : {}),
);
const sheets = { [SHEET]: [headings2017, ...schools], [OTHER]: [["年份", 2026]] };

let excel: ExcelInNode;
let actions: PaneActions;

async function open(profile: Profile["id"]): Promise<void> {
  excel = excelSession(sheets, profile);
  jest.resetModules();
  ({ balanceActions: actions } = await import("../../src/actions/balanceActions"));
}

/** What somebody does in the grid between two requests; each says whether it did anything. */
const edits: Readonly<Record<string, (random: () => number) => void>> = {
  "a figure is changed": (random) =>
    void facade(SHEET)
      .getRange(1 + whole(random, 8), 4)
      .setValue(whole(random, 30)),
  "a row is inserted": (random) => void facade(SHEET).insertRows(1 + whole(random, 6), 1),
  "a row is deleted": (random) => void facade(SHEET).deleteRows(1 + whole(random, 6), 1),
  "a column is inserted": () => void facade(SHEET).insertColumns(1, 1),
  "the rows are sorted": () =>
    void facade(SHEET).getRange(1, 0, 8, 10).sort({ column: 4, ascending: true }),
  "the sheet is renamed": (random) => void facade(SHEET).setName(`改名${whole(random, 1000)}`),
  "another sheet is shown": () => void workbook().setActiveSheet(facade(OTHER)),
  "a sheet is added": () => void workbook().insertSheet(`新表${workbook().getSheets().length}`),
  "a cell of another sheet is changed": (random) =>
    void facade(OTHER)
      .getRange(0, 1)
      .setValue(2000 + whole(random, 30)),
};

const workbook = () => excel.univerAPI.getActiveWorkbook()!;
/** The sheet that had that name at first. */
const facade = (name: string) =>
  workbook().getSheetBySheetId(name === SHEET ? "sheet-1" : "sheet-2")!;
const whole = (random: () => number, below: number): number => Math.floor(random() * below);

function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
}

/** What the workbook holds but for marks and settings of ours. */
function figures(): unknown {
  const { sheets: all } = everythingIn(workbook().save()) as {
    sheets: Record<string, { cells: Record<string, { v?: unknown; f?: unknown }>; name: string }>;
  };
  return Object.values(all).map(({ name, cells }) => [
    name,
    Object.entries(cells).flatMap(([at, { v, f }]) =>
      v === undefined && f === undefined ? [] : [[at, v, f]],
    ),
  ]);
}

/** The signs of the markings that the workbook's rules belong to. */
const generations = (): Set<string> =>
  new Set(JSON.stringify(workbook().save()).match(/BALANCE [0-9a-z]{12}/gu));
const journals = (): string[] =>
  JSON.stringify(workbook().save()).match(/Balance\.(?:marking|writing)/gu) ?? [];

/** Marks on the sheet as they show, and as a check that has just been made says. */
async function expectMarksAsChecked(): Promise<void> {
  const { outcome } = actions.state();
  if (outcome?.kind !== "checked") throw new Error(JSON.stringify(outcome));
  const expected = flagCells(outcome.assessments)
    .map(({ row, column }) => `${columnLetters(column)}${row + 1}`)
    .sort();
  const name = facade(SHEET).getSheetName();
  const addresses = Array.from({ length: 14 * 13 }, (_none, place) => {
    return `${columnLetters(place % 13)}${1 + Math.floor(place / 13)}`;
  });
  const fills = await Promise.all(
    addresses.map((address) => effectiveFill(excel.host, name, address)),
  );
  const seen = addresses.filter((_address, place) => fills[place]);
  expect(seen.sort()).toEqual(expected);
}

describe.each(["microsoft365", "ltsc2021"] as const)("in %s", (profile) => {
  test.each(Array.from({ length: 20 }, (_none, seed) => seed + 1))(
    "edits between the requests of checks and clearings, drawing %i: nobody's figure is touched, one set of marks stays, and old figures are said to be old",
    async (seed) => {
      await open(profile);
      const random = randomOf(seed * 7919);
      for (let round = 0; round < 2; round += 1) {
        const done: string[] = [];
        for (let place = 1; place <= 6; place += 1) {
          if (random() < 0.5) continue;
          const [what, edit] = Object.entries(edits)[whole(random, Object.keys(edits).length)]!;
          excel.host.disturbRequest(place, {
            kind: "delayed",
            until: async () => {
              edit(random);
              done.push(what);
              await new Promise((resolve) => setTimeout(resolve, 5));
            },
          });
        }
        await (random() < 0.75 ? actions.checkActiveSheet() : actions.clearActiveSheet());
        excel.host.calm();
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(actions.state().problem).toBeUndefined();
        expect(generations().size).toBeLessThanOrEqual(1);
        expect(journals()).toEqual([]);
      }
      const before = figures();
      workbook().setActiveSheet(facade(SHEET));
      await new Promise((resolve) => setTimeout(resolve, 20));
      await actions.checkActiveSheet();
      expect(generations().size).toBe(profile === "ltsc2021" ? 0 : 1);
      await expectMarksAsChecked();
      expect(figures()).toEqual(before);
      await actions.clearActiveSheet();
      expect(generations().size).toBe(0);
      expect(figures()).toEqual(before);
      excel.dispose();
    },
    60_000,
  );
});
