import type { CheckOutcome } from "../../../src/actions/CheckOutcome";
import { checkSheet } from "../../../src/actions/checkSheet";
import type { ReadingChoices } from "../../../src/sheet/ReadingChoices";

/** A check as the pane asks for it, with what the user decided so far. */
export async function checkWithChoices(
  standardId: string,
  worksheetId: string,
  choices: ReadingChoices,
): Promise<CheckOutcome> {
  return (await checkSheet(standardId, worksheetId, { choicesFor: () => choices })).outcome;
}
