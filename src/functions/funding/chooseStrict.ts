import { asScalar } from "../cells/asScalar";
import { CellFailure } from "../CellFailure";
import { keyOf } from "../cells/keyOf";

const answers = new Map([
  ["", true],
  ["true", true],
  ["是", true],
  ["1", true],
  ["false", false],
  ["否", false],
  ["0", false],
]);

/** TRUE, 是 or 1, also where it is left out; FALSE, 否 or 0. */
export function chooseStrict(argument: unknown): boolean {
  const given = asScalar(argument, "strict");
  const answer = answers.get(keyOf(given));
  if (answer !== undefined) return answer;
  throw new CellFailure("#N/A", ({ funding }) => funding.unknownStrict(String(given)));
}
