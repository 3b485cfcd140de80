import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exactDifferenceCoefficient } from "../oracle/exactSpread";
import { eventually } from "../support/eventually";
import { startPreviewSession } from "../support/openPreview";

/*
 * 420 real Californian districts. The file is not part of this project; where it lies beside the checkout, the
 * coefficients that the preview shows must equal exact fractions of the very same digits.
 */
const file = join(__dirname, "../../../shared/data/california-schools.csv");
if (existsSync(file))
  test("computers and teachers per pupil: preview = exact fractions", compare, 90_000);
else
  test("not compared: california-schools.csv is not beside this checkout", () => {
    expect(existsSync(file)).toBe(false);
  });

async function compare(): Promise<void> {
  const bytes = readFileSync(file);
  const [headings, ...rows] = bytes
    .toString("utf8")
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.replace(/"/gu, "").split(","));
  const column = (name: string): number[] =>
    rows.map((row) => Number(row[headings!.indexOf(name)]));
  expect(rows).toHaveLength(420);
  const students = column("students");
  const expected = ["computer", "teachers"].map(
    (name) => exactDifferenceCoefficient(column(name), students).coefficient,
  );

  const session = await startPreviewSession();
  try {
    const { page } = await session.open();
    const letter = (name: string): string => String.fromCharCode(65 + headings!.indexOf(name));
    const range = (name: string): string => `${letter(name)}2:${letter(name)}421`;
    await page.evaluate(
      async ([content, formulas]) => {
        const preview = window.balancePreview;
        await preview.open(new TextEncoder().encode(content), "california-schools.csv");
        const sheet = preview.univerAPI.getActiveWorkbook()!.getActiveSheet();
        formulas.forEach((formula, index) => sheet.getRange(`R${index + 1}`).setValue(formula));
      },
      [
        bytes.toString("utf8"),
        ["computer", "teachers"].map(
          (name) => `=BALANCE.CVRATIO(${range(name)},${range("students")})`,
        ),
      ] as const,
    );
    await eventually(
      () =>
        page.evaluate(async () => {
          await window.balancePreview.functions.settled();
          const sheet = window.balancePreview.univerAPI.getActiveWorkbook()!.getActiveSheet();
          return ["R1", "R2"].map((cell) => Number(sheet.getRange(cell).getRawValue()));
        }),
      (values) =>
        values.forEach((value, index) =>
          expect(Math.abs(value / expected[index]! - 1)).toBeLessThan(1e-14),
        ),
    );
  } finally {
    await session.close();
  }
}
