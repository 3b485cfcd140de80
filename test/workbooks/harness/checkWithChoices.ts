import type { CheckOutcome } from "../../../src/actions/CheckOutcome";
import { checkSheet } from "../../../src/actions/checkSheet";
import type { ReadingChoices } from "../../../src/sheet/ReadingChoices";

/** A check as the pane asks for it, with what the user decided so far. */
export async function checkWithChoices(
  standardId: string,
  worksheetId: string,
  choices: ReadingChoices,
): Promise<CheckOutcome> {
  const check: (
    standardId: string,
    worksheetId: string | undefined,
    options: { readonly choices: ReadingChoices },
  ) => Promise<{ outcome: CheckOutcome }> = checkSheet;
  return (await check(standardId, worksheetId, { choices })).outcome;
}
