import type { CellValue } from "../../src/sheet/CellValue";
import { exactCoefficientOfVariation, exactDifferenceCoefficient } from "../oracle/exactSpread";
import { Fraction } from "../oracle/Fraction";
import { workbookOf } from "../support/excelSession";
import { functionsInNode } from "../support/functionsInNode";

/*
 * A workbook with 10,000 BALANCE formulas, four in each of 2,500 rows, in the preview's Excel: every cell is compared
 * with the same figure in exact fractions, before and after an edit of cells that some or many of them depend on.
 */
const ROWS = 2_500;
const SHEET = "各校";
/** What every fourth formula divides by: an edit of this one cell changes 2,500. */
const WHOLE = "L1";

/** The preview's grid keeps 12 significant digits of a computed figure. */
const HALF_A_DIGIT = 5.0001e-12;

type Figures = readonly [number, number, number, number, number, number];

test("10,000 BALANCE formulas of one workbook are all there and right, after an edit as well", async () => {
  const rows = figuresOfRows();
  const whole = { value: 987_654 };
  const excel = functionsInNode({
    workbook: workbookOf({ [SHEET]: rows.map((row, at) => cellsOf(row, at, whole.value)) }),
    flavour: "desktop",
  });
  try {
    const sheet = excel.univerAPI.getActiveWorkbook()!.getActiveSheet();
    // Typed in one go, as a paste is.
    sheet.getRange(0, 6, ROWS, 4).setValues(rows.map((_, at) => formulasOf(at + 1)));
    const shown = (): unknown[][] =>
      rows.map((_, at) =>
        [6, 7, 8, 9].map((column) => sheet.getSheet().getCell(at, column)?.v as unknown),
      );
    await excel.functions.settled();
    expect(differencesOf(shown(), rows, whole.value)).toEqual([]);

    for (const at of [0, 17, 1_234, ROWS - 1]) {
      rows[at] = [at + 3, 20, 31, 47, 52, 60];
      sheet.getRange(at, 0, 1, 6).setValues([[...rows[at]!]]);
    }
    whole.value = 123_456;
    sheet.getRange(WHOLE).setValue(whole.value);
    await excel.functions.settled();
    expect(differencesOf(shown(), rows, whole.value)).toEqual([]);
  } finally {
    excel.dispose();
  }
}, 240_000);

function figuresOfRows(): Figures[] {
  let state = 20_170_519;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 900) + 100;
  };
  return Array.from({ length: ROWS }, () => [next(), next(), next(), next(), next(), next()]);
}

function cellsOf(row: Figures, at: number, whole: number): CellValue[] {
  return [...row, "", "", "", "", "", at === 0 ? whole : ""];
}

function formulasOf(n: number): string[] {
  return [
    `=BALANCE.CV(A${n}:F${n})`,
    `=BALANCE.CVRATIO(A${n}:C${n},D${n}:F${n})`,
    `=BALANCE.GROWTH(A${n},B${n})`,
    `=BALANCE.SHARE(C${n},$L$1)`,
  ];
}

/** Exact fractions, rounded once at the end. */
function exactOf(row: Figures, whole: number): number[] {
  const [a, b, c] = row.map(Fraction.ofDouble) as [Fraction, Fraction, Fraction];
  return [
    exactCoefficientOfVariation(row).coefficient,
    exactDifferenceCoefficient(row.slice(0, 3), row.slice(3)).coefficient,
    a.minus(b).over(b).toNumber(),
    c.over(Fraction.ofDouble(whole)).toNumber(),
  ];
}

/** Cells that are lost or differ from the exact figure in the digits that the grid keeps. */
function differencesOf(shown: unknown[][], rows: readonly Figures[], whole: number): string[] {
  let compared = 0;
  const wrong = rows.flatMap((row, at) =>
    exactOf(row, whole).flatMap((exact, column) => {
      compared++;
      const value = shown[at]?.[column];
      const isRight =
        typeof value === "number" && Math.abs(value - exact) <= HALF_A_DIGIT * Math.abs(exact);
      return isRight ? [] : [`row ${at + 1}, ${column}: ${String(value)} for ${exact}`];
    }),
  );
  expect(compared).toBe(4 * ROWS);
  return wrong.slice(0, 10);
}
