import { markingsKey } from "../flags/Marking";
import { parseMarkings } from "../flags/parseMarkings";
import { parseWritings } from "../newSheet/parseWritings";
import { writingsKey } from "../newSheet/Writing";
import { settingValue } from "./settingValue";

/** What earlier writes have left half done in this workbook. */
export interface BrokenOff {
  /** Sheets whose marks are half written, by name; sheets that are gone are not among them. */
  readonly markedSheets: readonly string[];
  /** New sheets that were not finished; they are hidden. */
  readonly newSheets: number;
}

/** Another window may still be at it; nothing takes so long between two of its requests. */
const PATIENCE_MS = 120_000;

/** Looks for writes that were broken off and nobody is at any more; undefined where there are none. */
export async function findBrokenOff(
  context: Excel.RequestContext,
  patience: number = PATIENCE_MS,
): Promise<BrokenOff | undefined> {
  const { settings, worksheets } = context.workbook;
  const [markings, writings] = [markingsKey, writingsKey].map((key) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  }) as [Excel.Setting, Excel.Setting];
  worksheets.load("items/id,items/name");
  await context.sync();
  const isOld = ([, { startedAt }]: readonly [string, { readonly startedAt: number }]): boolean =>
    Date.now() - startedAt >= patience;
  const marked = Object.entries(parseMarkings(settingValue(markings))).filter(isOld);
  const written = Object.entries(parseWritings(settingValue(writings))).filter(isOld);
  const nameOf = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  const names = new Set(nameOf.values());
  const markedSheets = marked.flatMap(([id]) => nameOf.get(id) ?? []);
  const newSheets = written.filter(([passing]) => names.has(passing)).length;
  return markedSheets.length + newSheets > 0 ? { markedSheets, newSheets } : undefined;
}
