import { isPupilsField } from "../../sheet/isPupilsField";
import type { SchoolTable } from "../../sheet/SchoolTable";
import type { TableColumn } from "../../sheet/TableColumn";
import { columnLetters } from "../columnLetters";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";
import { isMarkFormula } from "../isMarkFormula";
import { plainFigure } from "../plainFigure";
import { plainText } from "../plainText";
import { beyondBelief } from "./beyondBelief";
import type { FlagPlace } from "./FlagPlace";
import type { RowSayings } from "./rowSayings";

/**
 * Text, errors, TRUE/FALSE and negative numbers where a number belongs, parts of pupils, and figures that cannot be
 * true; text that shows a number is read as one. Of a school with units the sum is what must be true, not each part.
 */
export function unreadableRule(
  table: SchoolTable,
  column: TableColumn,
  { firstRow, lastRow, saying }: FlagPlace,
  sayings: RowSayings | undefined,
  hasUnits: boolean,
): FlagRule {
  const cell = `${columnLetters(column.column)}${firstRow + 1}`;
  const text = plainText(cell);
  const number = plainFigure(cell);
  // 1e3 is a number to us as to Excel, and cannot have another exponent behind.
  const isNone = `IF(ISNUMBER(${cell}),${cell}*1<0,IF(ISNUMBER(FIND("e",${text}))+ISNUMBER(FIND("E",${text}))>0,ISERROR(${text}*1),ISERROR(${number}*1)))`;
  // A sum even of one: Excel ranks FALSE above every number unless it is computed with.
  const tests = [`0+IFERROR(${isNone},TRUE)`];
  if (isPupilsField(column.field)) tests.push(`IFERROR(${number}*1<>INT(${number}),FALSE)`);
  const absurd = hasUnits ? undefined : beyondBelief(table, column, firstRow + 1);
  if (absurd) tests.push(`IFERROR(${absurd},FALSE)`);
  const isOfKind = saying && sayings ? `*${sayings.formula(firstRow + 1, saying)}` : "";
  return {
    kind: "unreadable",
    firstRow,
    lastRow,
    column: column.column,
    formula: `=${flagMarker}+(${tests.join("+")}>0)*(1-${isMarkFormula(text)})${isOfKind}`,
  };
}
