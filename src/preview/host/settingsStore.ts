import type { HostContext } from "./HostContext";

const key = "settings";

/** The add-in's settings; they live in the workbook and are saved with it. */
export function readSettings({ model }: HostContext): Record<string, unknown> {
  const settings: unknown = model.workbook().getCustomMetadata()?.[key];
  return typeof settings === "object" && settings !== null ? { ...settings } : {};
}

/** Replaces the add-in's settings. */
export function writeSettings({ model }: HostContext, settings: Record<string, unknown>): void {
  const custom: Record<string, unknown> = { ...model.workbook().getCustomMetadata() };
  if (Object.keys(settings).length > 0) custom[key] = settings;
  else delete custom[key];
  model.facade().setCustomMetadata(Object.keys(custom).length > 0 ? custom : undefined);
}
