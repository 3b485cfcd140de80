import type { FillSnapshot } from "./FillSnapshot";

/** The static marks a workbook remembers; none where the setting is not one of ours. */
export function parseFillSnapshot(value: unknown): FillSnapshot {
  if (typeof value !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === "object" && parsed !== null ? (parsed as FillSnapshot) : {};
  } catch {
    return {};
  }
}
