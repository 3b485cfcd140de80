import type { CellValue } from "../../sheet/CellValue";
import type { LongWork } from "../LongWork";
import { stopIfCancelled } from "../stopIfCancelled";
import type { AreaToWrite } from "./AreaToWrite";
import { FreezeFailure } from "./FreezeFailure";
import { frozenAsideKey, frozenKey, type FrozenFormula } from "./FrozenFormula";
import { frozenLimit } from "./frozenLimit";
import { frozenToText } from "./frozenToText";
import { loadFrozen } from "./loadFrozen";
import { markOf } from "./markOf";
import { overlaps } from "./overlaps";
import { readFilled } from "./readFilled";
import type { Replacement } from "./Replacement";
import { restoreFormulas } from "./restoreFormulas";
import { sameValues } from "./sameValues";
import { valueToWrite } from "./valueToWrite";
import { writeAreas } from "./writeAreas";
import type { WriteRecord } from "./WriteRecord";

/**
 * Replaces formulas: first the workbook remembers them, then the cells are written, then each is asked for what it
 * holds; a native formula that gives another value than the BALANCE formula gave is written as that value. Where
 * anything fails or is called off, all is put back and the failure thrown; where that fails too, a FreezeFailure
 * "brokenOff", and what the workbook remembers stays for putting back later.
 *
 * @returns the native formulas that became values
 */
export async function replaceFormulas(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
  work: LongWork = {},
): Promise<readonly Replacement[]> {
  const { settings } = context.workbook;
  const earlier = await loadFrozen(context);
  // A formula that is entered again as it stands leaves nothing to put back.
  const frozen = replacements
    .filter(({ cell, written }) => written[0]![0] !== cell.formula)
    .map(frozenOf);
  const kept = withoutOverlap(earlier.frozen, frozen);
  const text = frozenToText([...kept, ...frozen]);
  if (text.length > frozenLimit) throw new FreezeFailure("tooMany");
  stopIfCancelled(work.signal);
  const areas = replacements.map(areaToWrite);
  const record: WriteRecord = new Set();
  let hasWritten = false;
  try {
    if (earlier.isUnreadable) settings.add(frozenAsideKey, earlier.text as string);
    if (frozen.length > 0) settings.add(frozenKey, text);
    await context.sync();
    hasWritten = true;
    await writeAreas(context, areas, "formulas", work, record);
    return await verify(context, replacements);
  } catch (error) {
    try {
      if (hasWritten) {
        const standing = replacements.filter((_one, at) => record.has(areas[at]!)).map(frozenOf);
        const { changed } = await restoreFormulas(context, standing);
        // What was written is no longer where it was written: rows were moved, or somebody wrote over it.
        if (changed.length > 0) throw new FreezeFailure("brokenOff", error);
      }
      if (earlier.text !== undefined) settings.add(frozenKey, earlier.text as string);
      else settings.getItemOrNullObject(frozenKey).delete();
      await context.sync();
    } catch {
      if (hasWritten) throw new FreezeFailure("brokenOff", error);
    }
    throw error;
  }
}

function frozenOf({ cell, kind, written }: Replacement): FrozenFormula {
  const { sheetId, sheetName, row, column, formulaR1C1 } = cell;
  const mark = markOf(written);
  // What the cells hold where the native formula does not give the same.
  const fallback = kind === "formulas" ? ` ${markOf(cell.values)}` : "";
  const [rows, columns] = [written.length, written[0]!.length];
  return { sheetId, sheetName, row, column, rows, columns, formulaR1C1, marks: mark + fallback };
}

function withoutOverlap(
  earlier: readonly FrozenFormula[],
  frozen: readonly FrozenFormula[],
): FrozenFormula[] {
  const covers = overlaps(frozen);
  return earlier.filter((one) => !covers(one));
}

function areaToWrite({ cell, kind, written }: Replacement): AreaToWrite {
  const { sheetId, row, column } = cell;
  const cells = kind === "values" ? written.map((line) => line.map(valueToWrite)) : written;
  return {
    ...{ sheetId, row, column, written: cells, held: cell.held },
    // A repaired formula computes anew.
    ...(kind !== "repair" && { shown: cell.values }),
  };
}

/** Every cell is asked for what it holds. */
async function verify(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
): Promise<readonly Replacement[]> {
  const areas = replacements.map(({ cell: { sheetId, row, column }, written }) => {
    return { sheetId, row, column, rows: written.length, columns: written[0]!.length };
  });
  const held = await readFilled(context, areas);
  const different: Replacement[] = [];
  replacements.forEach((one, at) => {
    const { formulas, values } = held[at]!;
    if (markOf(formulas) !== markOf(one.written)) throw new FreezeFailure("notTaken");
    if (one.kind === "formulas" && !sameValues(values, one.cell.values)) different.push(one);
  });
  if (different.length > 0) {
    const asValues = different.map(({ cell }): Replacement => {
      return { cell, kind: "values", written: cell.values as CellValue[][] };
    });
    const areas = asValues.map((one, at): AreaToWrite => {
      const { sheetId, row, column, written } = areaToWrite(one);
      return { sheetId, row, column, written, held: different[at]!.written };
    });
    await writeAreas(context, areas, "formulas");
    await verify(context, asValues);
  }
  return different;
}
