import { skipQuoted } from "./skipQuoted";

/**
 * The arguments of a call, from behind its opening bracket to its closing one; undefined where it does not close.
 * @example splitArguments("F(A1,G(1,2))", 2) // { arguments: ["A1", "G(1,2)"], end: 12 }
 */
export function splitArguments(
  formula: string,
  start: number,
): { readonly arguments: readonly string[]; readonly end: number } | undefined {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  let at = start;
  while (at < formula.length) {
    const sign = formula[at]!;
    if (depth === 0 && sign === ")") {
      found.push(formula.slice(from, at).trim());
      const isEmpty = found.length === 1 && found[0] === "";
      return { arguments: isEmpty ? [] : found, end: at + 1 };
    }
    if (depth === 0 && sign === ",") {
      found.push(formula.slice(from, at).trim());
      from = at + 1;
    }
    if (sign === "(" || sign === "{") depth += 1;
    if (sign === ")" || sign === "}") depth -= 1;
    at = skipQuoted(formula, at);
  }
  return undefined;
}
