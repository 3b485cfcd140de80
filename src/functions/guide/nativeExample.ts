import type { FunctionEntry } from "../FunctionEntry";
import { nativeFormula } from "../native/nativeFormula";
import { argumentText } from "./argumentText";

/** A call on ranges, and the formulas that compute it without the add-in. */
export interface NativeExample {
  readonly call: string;
  /** The first ones, by their cells; one where the function answers with one cell. */
  readonly formulas: readonly string[];
}

const SHOWN = 2;

/**
 * A function's example with its ranges side by side from A1 on, and its native twin.
 * Undefined where the function has none.
 */
export function nativeExample({ id, name, example }: FunctionEntry): NativeExample | undefined {
  const hasRanges = example.arguments.some(Array.isArray);
  let column = 0;
  const references = example.arguments.map((value) => {
    const cells = Array.isArray(value) ? (value as unknown[][]) : [[value]];
    // Words stay words, and a number beside ranges a number.
    const isWritten = !Array.isArray(value) && (hasRanges || typeof value !== "number");
    if (value === null || isWritten) return undefined;
    const first = `${letterOf(column)}1`;
    column += cells[0]!.length;
    const last = `${letterOf(column - 1)}${cells.length}`;
    return first === last ? first : `${first}:${last}`;
  });
  const written = example.arguments.map((value, index) => references[index] ?? argumentText(value));
  while (written.at(-1) === "") written.pop();
  const twin = nativeFormula(id, written);
  if (twin === undefined) return undefined;
  return {
    call: `=BALANCE.${name}(${written.join(",")})`,
    formulas: typeof twin === "string" ? [twin] : twin.flat().slice(0, SHOWN),
  };
}

function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
