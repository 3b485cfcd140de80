import { flagMarker } from "../../assessment/flagMarker";

/**
 * A flag's formula with the sign of the marking that it belongs to. Marks of one marking are known by it in another
 * window and after a save, where ids are new: so a marking that was broken off can be told from a whole one.
 *
 * @example markFormula('=N("BALANCE")+(A1<2)', "k3") // '=N("BALANCE k3")+(A1<2)'
 */
export function markFormula(formula: string, generation: string): string {
  return formula.replace(flagMarker, flagMarker.replace('")', ` ${generation}")`));
}
