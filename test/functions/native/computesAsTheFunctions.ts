import { nativeFormula } from "../../../src/functions/native/nativeFormula";
import type { CellValue } from "../../../src/sheet/CellValue";
import { fiveSchools } from "../../oracle/fiveSchools";
import type { WorkbookCells } from "../../support/WorkbookCells";
import { differencesFrom } from "./differencesFrom";
import { nativeBook } from "./nativeBook";
import { nativeCases } from "./cases/nativeCases";

const schools = "五所学校";
const beside = "空白旁的文字";
const steps = "逐步";

/** The published example, its coefficient, and that coefficient's digits after the 20th binary one. */
const fiveSchoolRows = fiveSchools.books.map((books, index) => [fiveSchools.pupils[index]!, books]);
const coefficient = nativeFormula("CVRATIO", ["B1:B5", "A1:A5"]) as string;

/** docs/real-excel.md, B13: the second school's pupils and books, step by step, six rows each. */
const secondSchools: readonly (readonly [CellValue, CellValue])[] = [
  [37, 137],
  [37, null],
  [37, '=""'],
  [37, "  "],
  [37, "137"],
  [37, true],
  [37, -5],
  [0, 137],
];
const stepRows = secondSchools.flatMap((second, step) => {
  const top = step * 6 + 1;
  const pupils = `B${top}:B${top + 4}`;
  const schoolRows = fiveSchoolRows.map((school, index): CellValue[] => [
    null,
    ...(index === 1 ? second : school),
  ]);
  const answer = nativeFormula("CVRATIO", [`C${top}:C${top + 4}`, pupils]) as string;
  return [...schoolRows, [null, null, null, null, answer]];
});

/** The native formulas in another program against the BALANCE functions; it calculates once. */
export function computesAsTheFunctions(
  program: string,
  calculate: (cells: WorkbookCells) => Promise<WorkbookCells>,
): void {
  const book = nativeBook(nativeCases);
  let calculated: WorkbookCells;

  beforeAll(async () => {
    calculated = await calculate({
      ...book.cells,
      [schools]: [...fiveSchoolRows, [coefficient, "=A6*2^20-INT(A6*2^20)"]],
      [steps]: stepRows,
      [beside]: [
        [null, "停办", 300, "停办"],
        [100, 200, 100, 200],
        [nativeFormula("CVRATIO", ["B1:B2", "A1:A2"]) as string],
        [nativeFormula("COEFVAR", ["B1:B2", "A1:A2"]) as string],
        [nativeFormula("COMPOSITE", ["A1:B2", "C1:C2"]) as string],
        (nativeFormula("PERPUPIL", ["A1:B1", "C1:D1"]) as string[][])[0]!,
      ],
    });
  }, 240_000);

  test(`${program} computes from native formulas what the functions give`, () => {
    const { differences, numbers, errors } = differencesFrom(calculated, book.placed);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(numbers).toBeGreaterThan(1800);
    expect(errors).toBeGreaterThan(500);
  });

  test(`${program} computes the published five schools to the last digit`, () => {
    const [value, rest] = calculated[schools]![5]!;
    // LibreOffice writes 15 digits into the file: the last ones come in a cell of their own.
    const digits = (Math.floor(Number(value) * 2 ** 20) + Number(rest)) / 2 ** 20;
    const isWhole = String(value).length >= 18;
    expect(isWhole ? value : digits).toBe(fiveSchools.coefficient);
  });

  test(`${program} splits a stock into parts that make the stock`, () => {
    const splits = book.placed.filter(({ given }) => given.id === "SPLIT");
    let compared = 0;
    for (const { given, places } of splits) {
      const [total] = given.arguments;
      const stock = total && "cells" in total ? total.cells[0]![0]!.value : undefined;
      const parts = places[0]!.map(({ sheet, row, column }) => calculated[sheet]![row]![column]);
      if (!parts.every((part) => typeof part === "number")) continue;
      compared++;
      const sum = parts.reduce((one, other) => one + other, 0);
      // LibreOffice writes 15 digits into the file.
      expect(Math.abs(sum - Number(stock))).toBeLessThanOrEqual(5e-15 * Number(stock));
    }
    expect(compared).toBeGreaterThan(30);
  });

  test(`${program} follows the steps of the check-list for a real Excel`, () => {
    const answers = calculated[steps]!.map((row) => row[4]);
    const without = 0.4957357329999474;
    const expected = [fiveSchools.coefficient, without, without, without];
    expected.forEach((wanted, step) => expect(answers[step * 6 + 5]).toBeCloseTo(wanted, 14));
    const rest = [4, 5, 6, 7].map((step) => answers[step * 6 + 5]);
    expect(rest.slice(0, 3)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    // LibreOffice calls the root of an error #NUM!.
    expect(rest[3]).toMatch(/^#(DIV\/0|NUM)!$/u);
  });

  test(`${program} shows an error for text beside a blank where the functions leave the school out`, () => {
    const answers = calculated[beside]!;
    for (const row of [2, 3, 4]) expect(answers[row]![0]).toBe("#VALUE!");
    expect(answers[5]!.slice(0, 2)).toEqual(["", "#VALUE!"]);
  });
}
