import { columnOf } from "./columnOf";
import { differenceCoefficientOf } from "./differenceCoefficientOf";
import { holdsNumbersOnly } from "./holdsNumbersOnly";
import type { NativeArguments } from "./NativeBuilder";

/** COMPOSITE(totals, pupils): every column's coefficient, one after the other; pupils in one column. */
export function nativeComposite([totalsGiven, pupilsGiven]: NativeArguments): string | undefined {
  if (totalsGiven?.kind !== "range" || pupilsGiven?.kind !== "range") return undefined;
  const totals = totalsGiven.range;
  const pupils = pupilsGiven.range;
  if (pupils.columns !== 1 || pupils.rows !== totals.rows) return undefined;
  const readable = `AND(${holdsNumbersOnly(totals.text)},${holdsNumbersOnly(pupils.text)})`;
  const coefficients = Array.from({ length: totals.columns }, (_, column) =>
    differenceCoefficientOf(columnOf(totals, column), pupils.text),
  );
  return `IF(${readable},(${coefficients.join("+")})/${coefficients.length},#VALUE!)`;
}
