import { fillSnapshotKey } from "./FillSnapshot";
import type { FillSnapshot } from "./FillSnapshot";

/** Queues the snapshot, or its removal when nothing is left to restore. */
export function writeFillSnapshot(context: Excel.RequestContext, snapshot: FillSnapshot): void {
  const settings = context.workbook.settings;
  if (Object.keys(snapshot).length > 0) settings.add(fillSnapshotKey, JSON.stringify(snapshot));
  else settings.getItemOrNullObject(fillSnapshotKey).delete();
}
