import type { FormulaCell } from "../../excel/freeze/FormulaCell";
import { functionsCalled } from "./functionsCalled";
import type { FunctionTwins } from "./FunctionTwins";
import type { FormulaPlace, FreezePreview, LeftFormula, NotNative } from "./FreezeState";
import { nativeTwinOf } from "./nativeTwinOf";
import { repairedFormula } from "./repairedFormula";

/** A formula that can be replaced, and what by. */
export interface PlannedFormula {
  readonly cell: FormulaCell;
  readonly place: FormulaPlace;
  readonly native: readonly (readonly string[])[] | NotNative;
}

/** What is to be done with each formula found. */
export interface FreezePlan {
  readonly planned: readonly PlannedFormula[];
  readonly left: FreezePreview["left"];
  readonly broken: readonly { cell: FormulaCell; place: FormulaPlace; repaired: string }[];
}

/** Excel's own errors, and what it shows while a function is being computed. */
const ERROR = /^#(?:[A-Z_]+(?:\/[A-Z0]+)?[!?]|N\/A)$/u;

/** Decides what becomes of each formula: values, native formulas, repaired, left. Asks nobody and writes nothing. */
export function planFreeze(cells: readonly FormulaCell[], twins: FunctionTwins): FreezePlan {
  const planned: PlannedFormula[] = [];
  const left: FreezePreview["left"][number][] = [];
  const broken: FreezePlan["broken"][number][] = [];
  for (const cell of cells) {
    const functions = functionsCalled(cell.formula);
    // A mere name or text that sounds like ours.
    if (functions.length === 0) continue;
    const { sheetName, row, column, formula, values } = cell;
    const place = { sheetName, row, column, functions };
    const isText = cell.numberFormat === "@";
    const shown = values.flat().find((value) => typeof value === "string" && ERROR.test(value));
    const repaired = repairedFormula(formula, twins.exists);
    const isUnknown = shown === "#NAME?" && functions.every(twins.exists);
    if (!isText && (repaired !== formula || isUnknown)) broken.push({ cell, place, repaired });
    const reason: LeftFormula | undefined = isText ? "textFormat" : shown ? "error" : undefined;
    if (reason) left.push({ ...place, reason, shown: String(shown ?? "") });
    else {
      const shape = { rows: values.length, columns: values[0]!.length };
      planned.push({ cell, place, native: nativeTwinOf(repaired, shape, twins) });
    }
  }
  return { planned, left, broken };
}
