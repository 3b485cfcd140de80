/**
 * Signed names as one sum; the sign of the first goes where it is a plus.
 *
 * @param terms each with "+" or "-" before it; none counts as "+"
 * @example signedSum(["+专科", "+本科", "-室内体育用房"]) // "专科 + 本科 − 室内体育用房"
 */
export function signedSum(terms: readonly string[]): string {
  return terms
    .map((term) => {
      const [, sign, name] = /^\s*([+\-−]?)\s*(.*)$/su.exec(term)!;
      return `${sign === "-" || sign === "−" ? "−" : "+"} ${name}`;
    })
    .join(" ")
    .replace(/^\+ /u, "");
}
