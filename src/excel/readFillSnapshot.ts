import { fillSnapshotKey } from "./FillSnapshot";
import type { FillSnapshot } from "./FillSnapshot";

/** The static flags this workbook remembers; none where there is no such setting or it is not ours. */
export async function readFillSnapshot(context: Excel.RequestContext): Promise<FillSnapshot> {
  const setting = context.workbook.settings.getItemOrNullObject(fillSnapshotKey);
  setting.load("value");
  await context.sync();
  if (setting.isNullObject || typeof setting.value !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(setting.value);
    return typeof parsed === "object" && parsed !== null ? (parsed as FillSnapshot) : {};
  } catch {
    return {};
  }
}
