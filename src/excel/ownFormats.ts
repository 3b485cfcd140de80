import { flagMarker } from "../assessment/flagMarker";

/** Our own conditional formats among a sheet's, known by the marker in their formula; those of others are left alone. */
export async function ownFormats(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
): Promise<Excel.ConditionalFormat[]> {
  const custom = formats.items.filter(
    (format) => format.type === Excel.ConditionalFormatType.custom,
  );
  if (custom.length === 0) return [];
  for (const format of custom) format.custom.rule.load("formula");
  await context.sync();
  return custom.filter((format) => format.custom.rule.formula.includes(flagMarker));
}
