import { asScalar } from "../cells/asScalar";
import { keyOf } from "../cells/keyOf";
import { CellFailure } from "../CellFailure";

const answers: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
  ["", false],
]);

/** TRUE or 1, FALSE or 0; FALSE where it is left out. */
export function readWholeUnits(argument: unknown): boolean {
  const given = asScalar(argument, "wholeUnits");
  const answer = answers.get(keyOf(given));
  if (answer !== undefined) return answer;
  throw new CellFailure("#VALUE!", (texts) => texts.equity.plan.notTrueOrFalse(String(given)));
}
