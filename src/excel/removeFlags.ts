import type { FillSnapshot } from "./FillSnapshot";
import type { FlagState } from "./loadFlagState";
import { ownFormats } from "./ownFormats";
import { parseFillSnapshot } from "./parseFillSnapshot";
import { restoreFills } from "./restoreFills";
import { writeFillSnapshot } from "./writeFillSnapshot";

/** Queues the removal of all our flags on a sheet, live and static; returns their number and what other sheets keep. */
export async function removeFlags(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  worksheetId: string,
  { formats, setting }: FlagState,
): Promise<{ count: number; snapshot: FillSnapshot }> {
  const own = await ownFormats(context, formats);
  for (const format of own) format.delete();
  if (setting.isNullObject) return { count: own.length, snapshot: {} };

  const { [worksheetId]: fills, ...snapshot } = parseFillSnapshot(setting.value);
  if (!fills) return { count: own.length, snapshot };
  const restored = await restoreFills(context, worksheet, fills);
  writeFillSnapshot(context, snapshot);
  return { count: own.length + restored, snapshot };
}
