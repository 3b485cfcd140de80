import { unzipText } from "../../files/unzipText";
import { xmlText } from "../../files/xmlText";
import type { ZipEntry } from "../../files/zipEntries";

/** Marks the part of a workbook that holds the settings of the preview's add-in. */
export const SETTINGS_NAMESPACE = "urn:balance:preview:settings";

/** The add-in's settings in the parts of a workbook; undefined where there are none that can be read. */
export async function settingsFromParts(
  entries: ReadonlyMap<string, ZipEntry>,
): Promise<Record<string, unknown> | undefined> {
  for (const [path, entry] of entries) {
    if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
    const part = await unzipText(entry);
    if (!part.includes(`"${SETTINGS_NAMESPACE}"`)) continue;
    const [, text] = /<settings[^>]*>([^<]*)<\/settings>/.exec(part) ?? [];
    try {
      const settings: unknown = JSON.parse(xmlText(text ?? ""));
      if (typeof settings === "object" && settings !== null && !Array.isArray(settings))
        return { ...settings };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
