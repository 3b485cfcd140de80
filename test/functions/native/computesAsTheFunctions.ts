import { nativeFormula } from "../../../src/functions/native/nativeFormula";
import { fiveSchools } from "../../oracle/fiveSchools";
import type { WorkbookCells } from "../../support/WorkbookCells";
import { differencesFrom } from "./differencesFrom";
import { nativeBook } from "./nativeBook";
import { nativeCases } from "./nativeCases";

const schools = "五所学校";
const beside = "空白旁的文字";

/** The published example, its coefficient, and that coefficient's digits after the 20th binary one. */
const fiveSchoolRows = fiveSchools.books.map((books, index) => [fiveSchools.pupils[index]!, books]);
const coefficient = nativeFormula("CVRATIO", ["B1:B5", "A1:A5"]) as string;

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
    expect(numbers).toBeGreaterThan(600);
    expect(errors).toBeGreaterThan(250);
  });

  test(`${program} computes the published five schools to the last digit`, () => {
    const [value, rest] = calculated[schools]![5]!;
    // LibreOffice writes 15 digits into the file: the last ones come in a cell of their own.
    const digits = (Math.floor(Number(value) * 2 ** 20) + Number(rest)) / 2 ** 20;
    const isWhole = String(value).length >= 18;
    expect(isWhole ? value : digits).toBe(fiveSchools.coefficient);
  });

  test(`${program} shows an error for text beside a blank where the functions leave the school out`, () => {
    const answers = calculated[beside]!;
    for (const row of [2, 3, 4]) expect(answers[row]![0]).toBe("#VALUE!");
    expect(answers[5]!.slice(0, 2)).toEqual(["", "#VALUE!"]);
  });
}
