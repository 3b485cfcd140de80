import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { CheckOutcome } from "../../../src/actions/CheckOutcome";
import { columnLetters } from "../../../src/assessment/columnLetters";
import { isTextField } from "../../../src/sheet/isTextField";

/**
 * Cells in = used + left out + bad: every row of the table that holds anything and is neither counted nor left out, and
 * every cell of a counted school's figures that holds something which is neither a number nor reported.
 */
export function unaccountedCells(
  sheet: Partial<IWorksheetData>,
  outcome: Extract<CheckOutcome, { kind: "checked" }>,
): string[] {
  const { reading, assessments } = outcome;
  if (!reading) return ["the check says nothing of how it read the table"];
  const counted = new Set(assessments.flatMap(({ schools }) => schools.map(({ row }) => row)));
  const leftOut = new Set(assessments.flatMap((each) => each.leftOut.map(({ row }) => row)));
  const unreadable = new Set(
    assessments.flatMap((each) => each.unreadable.map(({ row, column }) => `${row} ${column}`)),
  );
  const { area, headingRows } = reading;
  const wrong: string[] = [];
  for (let row = Math.max(...headingRows) + 1; row <= area.lastRow; row++) {
    const cells = sheet.cellData?.[row] as Record<number, ICellData> | undefined;
    const isFilled = Object.entries(cells ?? {}).some(
      ([column, cell]) =>
        Number(column) >= area.firstColumn && Number(column) <= area.lastColumn && !isBlank(cell),
    );
    if (isFilled && !counted.has(row) && !leftOut.has(row)) wrong.push(`row ${row + 1}`);
    if (!counted.has(row)) continue;
    for (const { column, meaning } of reading.columns) {
      const cell = cells?.[column];
      if (!meaning || isTextField(meaning.field) || isBlank(cell)) continue;
      if (!isNumber(cell!.v) && !unreadable.has(`${row} ${column}`))
        wrong.push(`${columnLetters(column)}${row + 1}`);
    }
  }
  return wrong;
}

function isBlank(cell: ICellData | undefined): boolean {
  return /^[\s\u3000]*(|[-—–/]+|无|缺|暂无|缺失)[\s\u3000]*$/u.test(String(cell?.v ?? ""));
}

function isNumber(value: ICellData["v"]): boolean {
  const narrow = String(value).normalize("NFKC").replace(/[,\s]/gu, "");
  return typeof value === "number" || /^\d+(\.\d+)?$/u.test(narrow);
}
