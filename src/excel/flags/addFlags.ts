import type { FlagRule } from "../../assessment/Flag";
import { flagColours } from "./flagColours";
import { markFormula } from "./markFormula";

/** Queues our conditional formats, signed with their generation; nothing is written before the caller's sync. */
export function addFlags(
  worksheet: Excel.Worksheet,
  rules: readonly FlagRule[],
  generation: string,
): void {
  for (const { kind, firstRow, lastRow, column, formula } of rules) {
    const range = worksheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = markFormula(formula, generation);
    custom.format.fill.color = flagColours[kind].fill;
    custom.format.font.color = flagColours[kind].text;
  }
}
