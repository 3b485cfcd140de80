import { flagMarker } from "../assessment/flagMarker";

/** Our own conditional formats on a sheet, known by the marker in their formula; those of others are left alone. */
export async function findFlags(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<Excel.ConditionalFormat[]> {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items.filter(
    (format) => format.type === Excel.ConditionalFormatType.custom,
  );
  if (custom.length === 0) return [];
  for (const format of custom) format.custom.rule.load("formula");
  await context.sync();
  return custom.filter((format) => format.custom.rule.formula.includes(flagMarker));
}
