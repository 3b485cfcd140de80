import { generationOf } from "./generationOf";

/** One of our conditional formats and the marking that it belongs to. */
export interface OwnFormat {
  readonly format: Excel.ConditionalFormat;
  readonly generation: string;
}

/** Of a format without a formula, which nobody but a write that was broken off makes; sorts before every other. */
export const unfinished = "!";

/** So many formulas of the longest kind stay below what Excel on the web answers at once. */
const FORMULAS_IN_ONE_ANSWER = 200;

/** Our own conditional formats among a sheet's, known by the sign in their formula; those of others are left alone. */
export async function ownFormats(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
): Promise<OwnFormat[]> {
  const custom = formats.items.filter(
    (format) => format.type === Excel.ConditionalFormatType.custom,
  );
  for (let first = 0; first < custom.length; first += FORMULAS_IN_ONE_ANSWER) {
    for (const format of custom.slice(first, first + FORMULAS_IN_ONE_ANSWER))
      format.custom.rule.load("formula");
    // Together the answers would not fit into one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return custom.flatMap((format) => {
    const { formula } = format.custom.rule;
    const generation = formula === "" ? unfinished : generationOf(formula);
    return generation === undefined ? [] : [{ format, generation }];
  });
}
