const SIGN = /N\("BALANCE(?: ([0-9a-z]{1,20}))?"\)/u;

/**
 * The marking that a conditional format of ours belongs to; "" for one of before markings were signed, undefined for
 * a format that is not ours.
 *
 * @example generationOf('=N("BALANCE k3")+(A1<2)') // "k3"
 */
export function generationOf(formula: string): string | undefined {
  const found = SIGN.exec(formula);
  return found ? (found[1] ?? "") : undefined;
}
