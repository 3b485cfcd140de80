import { findCalls } from "./findCalls";

/**
 * A formula with its broken calls written as Excel reads them, `=BALANCE.CV(...)`, also within one another; the text
 * itself where none is broken. Names that no function has stay as they are.
 *
 * @example repairedFormula("=_xldudf_BALANCE_CV(A1:A9)", (name) => name === "CV") // "=BALANCE.CV(A1:A9)"
 */
export function repairedFormula(formula: string, exists: (name: string) => boolean): string {
  let repaired = "";
  let from = 0;
  for (const call of findCalls(formula)) {
    const { start, argumentsStart, end, name, isSingle, isBroken } = call;
    const opening =
      isBroken && exists(name)
        ? `${isSingle ? "@" : ""}BALANCE.${name}(`
        : formula.slice(start, argumentsStart);
    const inside = repairedFormula(formula.slice(argumentsStart, end - 1), exists);
    repaired += `${formula.slice(from, start)}${opening}${inside})`;
    from = end;
  }
  return repaired + formula.slice(from);
}
