import type { SchoolTable } from "../../sheet/SchoolTable";
import { columnLetters } from "../columnLetters";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";
import { isMarkFormula } from "../isMarkFormula";
import { plainText } from "../plainText";
import { figureColumns } from "./figureColumns";

/** Text, errors, TRUE/FALSE and negative numbers where a number belongs; text that shows a number is read as one. */
export function unreadableRules(
  table: SchoolTable,
  run: Pick<FlagRule, "firstRow" | "lastRow">,
): FlagRule[] {
  return figureColumns(table.columns).map((column) => {
    const cell = `${columnLetters(column.column)}${run.firstRow + 1}`;
    // Lines above each other are not one number: a break inside stays a space here.
    const text = `TRIM(${plainText(`SUBSTITUTE(${cell},CHAR(10)," ")`)})`;
    const holds = (part: string, from = ""): string => `ISNUMBER(FIND("${part}",${text}${from}))`;
    // "3/4" and "12-13" are no numbers to us, though Excel would make dates of them, nor is "95%"; "-1" is a number.
    const isOther = `ISTEXT(${cell})*(${holds("/")}+${holds("%")}+${holds("-", ",2")}+${holds(" ")})`;
    const tests = [
      `ISERROR(${text}*1)`,
      isOther,
      `ISLOGICAL(${cell})`,
      `IFERROR(${text}*1<0,FALSE)`,
    ];
    if (/pupils$/iu.test(column.field)) tests.push(`IFERROR(${text}*1<>INT(${text}*1),FALSE)`);
    return {
      ...run,
      kind: "unreadable",
      column: column.column,
      formula: `=${flagMarker}+(IFERROR(LEN(${text}),1)>0)*(${tests.join("+")}>0)*(1-${isMarkFormula(text)})`,
    };
  });
}
