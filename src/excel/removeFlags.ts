import type { FillSnapshot } from "./FillSnapshot";
import { findFlags } from "./findFlags";
import { readFillSnapshot } from "./readFillSnapshot";
import { restoreFills } from "./restoreFills";
import { writeFillSnapshot } from "./writeFillSnapshot";

/** Queues the removal of all our flags on a sheet, live and static; returns their number and what other sheets keep. */
export async function removeFlags(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  worksheetId: string,
): Promise<{ count: number; snapshot: FillSnapshot }> {
  const formats = await findFlags(context, worksheet);
  for (const format of formats) format.delete();

  const { [worksheetId]: fills, ...snapshot } = await readFillSnapshot(context);
  if (!fills) return { count: formats.length, snapshot };
  const restored = await restoreFills(context, worksheet, fills);
  writeFillSnapshot(context, snapshot);
  return { count: formats.length + restored, snapshot };
}
