import type { CellValue } from "../../src/sheet/CellValue";
import { exactDifferenceCoefficient } from "../oracle/exactSpread";
import { workbookOf } from "../support/excelSession";
import { functionsInNode } from "../support/functionsInNode";

const SHEET = "小学 2026";
/** Five published schools; the fourth forgot its books, the fifth has none, the sixth row is empty. */
const schools: CellValue[][] = [
  ["小学1", 45, 279],
  ["小学2", 37, 137],
  ["小学3", 89, 935],
  ["小学4", 76, ""],
  ["小学5", 55, 0],
  ["", "", ""],
];

/** The values of cells of the sheet, once everything is computed, and the requests it took. */
async function compute(
  formulas: Readonly<Record<string, string>>,
  options: { flavour: "desktop" | "web"; ask?: () => undefined; rows?: CellValue[][] },
): Promise<{ values: unknown[]; requests: number }> {
  const workbook = workbookOf({ [SHEET]: options.rows ?? schools });
  const excel = functionsInNode({ workbook, ...options });
  try {
    const sheet = excel.univerAPI.getActiveWorkbook()!.getActiveSheet();
    excel.log.clear();
    for (const [cell, formula] of Object.entries(formulas)) sheet.getRange(cell).setValue(formula);
    await excel.functions.settled();
    const values = Object.keys(formulas).map(
      (cell) => excel.host.model.facade().getActiveSheet().getRange(cell).getRawValue() as unknown,
    );
    const requests = excel.log.requests.filter(({ actions }) =>
      actions.some((action) => /valueTypes/iu.test(action)),
    );
    return { values, requests: requests.length };
  } finally {
    excel.dispose();
  }
}

const cvratio = { E1: "=BALANCE.CVRATIO(C1:C6,B1:B6)" };
/** Exact fractions over the four schools that have a figure, the 0 of 小学5 among them. */
const withoutForgotten = exactDifferenceCoefficient(
  [279, 137, 935, 0],
  [45, 37, 89, 55],
).coefficient;
const forgottenAsNothing = exactDifferenceCoefficient(
  [279, 137, 935, 0, 0],
  [45, 37, 89, 76, 55],
).coefficient;

test.each(["desktop", "web"] as const)(
  "%s Excel: an empty cell is left out, a real 0 stays in",
  async (flavour) => {
    const { values } = await compute(cvratio, { flavour });
    expect(values[0]).toBeCloseTo(withoutForgotten, 15);
  },
);

test("without an answer the written rule decides: a 0 beside pupils counts", async () => {
  const { values, requests } = await compute(cvratio, { flavour: "desktop", ask: () => undefined });
  expect(values[0]).toBeCloseTo(forgottenAsNothing, 15);
  expect(requests).toBe(0);
});

test("a computed argument has no address, so its zeros are zeros", async () => {
  const { values } = await compute(
    { E1: "=BALANCE.CVRATIO(C1:C6*1,B1:B6)" },
    { flavour: "desktop" },
  );
  expect(values[0]).toBeCloseTo(forgottenAsNothing, 15);
});

test("where no zero matters the sheet is not asked: full ranges, and rows empty on both sides", async () => {
  const rows = schools.map((row, index) => (index < 3 ? row : ["", "", ""]));
  const { values, requests } = await compute(cvratio, { flavour: "desktop", rows });
  expect(values[0]).toBeCloseTo(
    exactDifferenceCoefficient([279, 137, 935], [45, 37, 89]).coefficient,
    15,
  );
  expect(requests).toBe(0);
});

test("a thousand formulas that recalculate together ask once", async () => {
  const formulas = Object.fromEntries(
    Array.from({ length: 1000 }, (_, row) => [
      `E${row + 1}`,
      row % 2 === 0 ? cvratio.E1 : "=BALANCE.COMPOSITE(C$1:C$5,B$1:B$5)",
    ]),
  );
  const rows = [...schools, ...Array.from({ length: 1000 }, () => [""])];
  const { values, requests } = await compute(formulas, { flavour: "desktop", rows });
  for (const value of values) expect(value).toBeCloseTo(withoutForgotten, 15);
  expect(values).toHaveLength(1000);
  expect(requests).toBe(1);
}, 60_000);

test("what is typed into the empty cell is seen, a 0 too", async () => {
  const excel = functionsInNode({ workbook: workbookOf({ [SHEET]: schools }), flavour: "desktop" });
  const sheet = excel.univerAPI.getActiveWorkbook()!.getActiveSheet();
  const shown = async (books?: number): Promise<unknown> => {
    if (books === undefined) sheet.getRange("E1").setValue(cvratio.E1);
    else sheet.getRange("C4").setValue(books);
    await excel.functions.settled();
    return sheet.getRange("E1").getRawValue();
  };
  try {
    for (const books of [undefined, 0, 160])
      expect(await shown(books)).toBeCloseTo(
        books === undefined
          ? withoutForgotten
          : exactDifferenceCoefficient([279, 137, 935, books, 0], [45, 37, 89, 76, 55]).coefficient,
        15,
      );
  } finally {
    excel.dispose();
  }
});

test("AUDIT: a row that is empty throughout stays blank beside one that lacks a figure; a printed 0 without figures does not", async () => {
  const rows: CellValue[][] = [
    [0.05, "", 100],
    ["", "", ""],
    [0, "", ""],
  ];
  const { values } = await compute(
    { E1: "=BALANCE.AUDIT(A1:A3,B1:B3,C1:C3)", E2: "", E3: "" },
    { flavour: "desktop", rows },
  );
  expect(values[0]).toBe("无法核对");
  const again = await compute(
    { E1: "=BALANCE.AUDIT(A2:A3,B2:B3,C2:C3)" },
    { flavour: "desktop", rows },
  );
  expect(again.values[0] === "" || again.values[0] === null).toBe(true);
  const printedZero = await compute(
    { E1: "=BALANCE.AUDIT(A3,B3,C3)" },
    { flavour: "desktop", rows },
  );
  expect(printedZero.values).toEqual(["无法核对"]);
});
