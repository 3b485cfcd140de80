import type { LongWork } from "../LongWork";
import { FreezeFailure } from "./FreezeFailure";
import { frozenKey, type FrozenFormula } from "./FrozenFormula";
import { loadFrozen } from "./loadFrozen";
import { ProtectedSheet } from "./ProtectedSheet";
import { restoreFormulas, type Restored } from "./restoreFormulas";

/**
 * Puts back all formulas that the workbook remembers, where their cells still hold what took their place, and forgets
 * them. Formulas of a sheet that is gone are among the changed ones. Where anything fails after the first cell was
 * written, a FreezeFailure "brokenOff": the workbook still remembers all, and putting back can be done again.
 */
export async function putBackFormulas(
  context: Excel.RequestContext,
  work: LongWork = {},
): Promise<Restored> {
  const { frozen, isUnreadable, text } = await loadFrozen(context);
  if (isUnreadable) throw new FreezeFailure("unreadable");
  if (text === undefined) return { back: [], changed: [] };
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  // A sheet keeps its id; after reopening it may be known by its name only.
  const sheetOf = ({ sheetId, sheetName }: FrozenFormula): Excel.Worksheet | undefined =>
    worksheets.items.find(({ id }) => id === sheetId) ??
    worksheets.items.find(({ name }) => name === sheetName);
  const placed = frozen.flatMap((one) => {
    const sheet = sheetOf(one);
    return sheet ? [{ ...one, sheetId: sheet.id, sheetName: sheet.name }] : [];
  });
  const lost = frozen.filter((one) => !sheetOf(one));
  const closed = worksheets.items.find(
    ({ id, protection }) => protection.protected && placed.some(({ sheetId }) => sheetId === id),
  );
  if (closed) throw new ProtectedSheet(closed.name);
  let hasWritten = false;
  try {
    const { back, changed } = await restoreFormulas(context, placed, work, () => {
      hasWritten = true;
    });
    hasWritten = true;
    context.workbook.settings.getItemOrNullObject(frozenKey).delete();
    await context.sync();
    return { back, changed: [...changed, ...lost] };
  } catch (error) {
    throw hasWritten ? new FreezeFailure("brokenOff", error) : error;
  }
}
