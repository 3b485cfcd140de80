import { findCalls } from "./findCalls";

/** The names of all BALANCE functions that a formula calls, also within one another, each once. */
export function functionsCalled(formula: string): string[] {
  const names = findCalls(formula).flatMap((call) => [
    call.name,
    ...functionsCalled(formula.slice(call.argumentsStart, call.end - 1)),
  ]);
  return [...new Set(names)];
}
