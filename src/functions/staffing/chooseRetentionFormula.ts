import type { RetentionFormula } from "../../measures/RetentionFormula";
import { asScalar } from "../cells/asScalar";
import { keyOf } from "../cells/keyOf";
import { CellFailure } from "../CellFailure";

const formulas: ReadonlyMap<string, RetentionFormula> = new Map([
  // Desktop Excel sends an empty cell as 0.
  ["", "national"],
  ["0", "national"],
  ["国家口径", "national"],
  ["national", "national"],
  ["1", "national"],
  ["入学调整", "adjusted"],
  ["adjusted", "adjusted"],
  ["2", "adjusted"],
  ["不调整", "plain"],
  ["plain", "plain"],
  ["3", "plain"],
]);

/** 国家口径/national/1 (also where the argument is left out), 入学调整/adjusted/2 or 不调整/plain/3. */
export function chooseRetentionFormula(argument: unknown): RetentionFormula {
  const given = asScalar(argument, "formula");
  const formula = formulas.get(keyOf(given));
  if (formula) return formula;
  throw new CellFailure("#N/A", (texts) => texts.staffing.unknownFormula(String(given ?? "")));
}
