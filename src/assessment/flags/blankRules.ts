import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Standard } from "../../standards/Standard";
import { columnLetters } from "../columnLetters";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";
import { isMarkFormula } from "../isMarkFormula";
import { plainText } from "../plainText";
import { blankRuns } from "./blankRuns";
import type { FlaggedLevel } from "./FlaggedLevel";

/** Empty cells that keep something unjudged, as grey as those that hold no number. */
export function blankRules(
  table: SchoolTable,
  standard: Standard,
  levels: readonly FlaggedLevel[],
): FlagRule[] {
  return blankRuns(table, standard, levels).map((run): FlagRule => ({
    ...run,
    kind: "unreadable",
    formula: `=${flagMarker}+${isEmpty(`TRIM(${plainText(`${columnLetters(run.column)}${run.firstRow + 1}`)})`)}`,
  }));
}

function isEmpty(text: string): string {
  return `((LEN(${text})=0)+${isMarkFormula(text)}>0)`;
}
