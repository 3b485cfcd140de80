import { findCalls } from "./findCalls";
import type { FunctionTwins } from "./FunctionTwins";
import type { NotNative } from "./FreezeState";

/** Excel refuses a longer formula. */
const LONGEST = 8192;

interface Shape {
  /** Of what the formula spills to; 1 each where it does not. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * A formula without BALANCE calls that gives the same, one for each cell that it fills; or why there is none.
 * A call within a larger formula is replaced where it gives one value.
 */
export function nativeTwinOf(
  formula: string,
  { rows, columns }: Shape,
  twins: FunctionTwins,
): string[][] | NotNative {
  const calls = findCalls(formula);
  const [only] = calls;
  if (!only) return "notRead";
  if (calls.length === 1 && only.start === 1 && only.end === formula.length && !only.isSingle) {
    const twin = twins.twin(only.name, only.arguments);
    if (twin === undefined) return reasonOf(only.name, twins);
    const rowsOfTwin = typeof twin === "string" ? [[twin]] : twin;
    const fits = rowsOfTwin.length === rows && rowsOfTwin.every((row) => row.length === columns);
    return fits ? rowsOfTwin : "otherShape";
  }
  if (rows * columns > 1) return "spillsWithin";
  let native = "";
  let from = 0;
  for (const { start, end, name, arguments: given, isSingle } of calls) {
    const twin = twins.twin(name, given);
    if (twin === undefined) return reasonOf(name, twins);
    const cells = typeof twin === "string" ? [twin] : twin.flat();
    if (cells.length > 1 && !isSingle) return "spillsWithin";
    native += `${formula.slice(from, start)}(${cells[0]!.slice(1)})`;
    from = end;
  }
  native += formula.slice(from);
  return native.length > LONGEST ? "arguments" : [[native]];
}

/** Whether the function, or what it was given, is why there is none. */
function reasonOf(name: string, { hasTwin }: FunctionTwins): NotNative {
  return hasTwin(name) ? "arguments" : "noTwin";
}
