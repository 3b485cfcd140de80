/** Whether a cell's formula could call a BALANCE function: a quick sieve before it is read. */
export function mayCallBalance(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && /balance[._]/iu.test(formula);
}
