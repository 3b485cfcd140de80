import type { FillSnapshot } from "./FillSnapshot";
import type { FlagState } from "./loadFlagState";
import { ownFormats } from "./ownFormats";
import { parseFillSnapshot } from "./parseFillSnapshot";
import { restoreFills } from "./restoreFills";
import { writeFillSnapshot } from "./writeFillSnapshot";

/** Queues the removal of all our flags on a sheet, live and static; returns whether there were any and what other sheets keep. */
export async function removeFlags(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  worksheetId: string,
  { formats, setting }: FlagState,
): Promise<{ any: boolean; snapshot: FillSnapshot }> {
  const own = await ownFormats(context, formats);
  for (const format of own) format.delete();
  if (setting.isNullObject) return { any: own.length > 0, snapshot: {} };

  const { [worksheetId]: fills, ...snapshot } = parseFillSnapshot(setting.value);
  if (!fills) return { any: own.length > 0, snapshot };
  const restored = await restoreFills(context, worksheet, fills);
  writeFillSnapshot(context, snapshot);
  return { any: own.length + restored > 0, snapshot };
}
