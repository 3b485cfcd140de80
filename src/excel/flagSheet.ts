import type { FlagCell, FlagRule } from "../assessment/Flag";
import { addFlags } from "./addFlags";
import { addStaticFlags } from "./addStaticFlags";
import { flagsAreLive } from "./flagsAreLive";
import { removeFlags } from "./removeFlags";
import type { SheetToCheck } from "./SheetToCheck";
import { writeFillSnapshot } from "./writeFillSnapshot";

/** Replaces our flags on a sheet in one write: the old ones go and the new ones come together. */
export async function flagSheet(
  context: Excel.RequestContext,
  sheet: SheetToCheck,
  rules: readonly FlagRule[],
  cells: readonly FlagCell[],
): Promise<"live" | "static"> {
  const { snapshot } = await removeFlags(context, sheet.worksheet, sheet.id, sheet.flagState);
  if (flagsAreLive()) {
    addFlags(sheet.worksheet, rules);
    await context.sync();
    return "live";
  }
  if (cells.length > 0) {
    const fills = await addStaticFlags(context, sheet.worksheet, cells);
    writeFillSnapshot(context, { ...snapshot, [sheet.id]: fills });
  }
  await context.sync();
  return "static";
}
