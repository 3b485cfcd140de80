import { columnLetters } from "../../src/assessment/columnLetters";
import type { FlagKind, FlagRule } from "../../src/assessment/Flag";
import type { CellValue } from "../../src/sheet/CellValue";
import { evaluateAsExcel, numberOf, valueOf, type Cells } from "./evaluateAsExcel";

/** What Excel shows: the rule added last comes first. `now` are the rows after the rules were written. */
export function shownMarks(
  rules: readonly FlagRule[],
  now: readonly (readonly CellValue[])[],
  rows: readonly number[] = now.map((_, row) => row),
): Record<string, FlagKind> {
  const seen: Record<string, FlagKind> = {};
  const columns = new Map(now[0]!.map((_, index) => [columnLetters(index), index]));
  for (const rule of rules)
    for (const row of rows) {
      if (row < rule.firstRow || row > rule.lastRow) continue;
      // References are relative to the first row of the rule.
      const cells: Cells = (address) => {
        const [, letters, number] = /^([A-Z]+)(\d+)$/u.exec(address)!;
        return now[Number(number) - 1 + row - rule.firstRow]![columns.get(letters!)!] ?? null;
      };
      const value = valueOf(() => evaluateAsExcel(rule.formula, cells));
      if (value !== undefined && numberOf(value) !== 0)
        seen[`${columnLetters(rule.column)}${row + 1}`] = rule.kind;
    }
  return seen;
}
