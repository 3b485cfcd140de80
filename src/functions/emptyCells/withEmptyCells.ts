import type { FunctionEntry } from "../FunctionEntry";
import type { AskEmptyCells } from "./AskEmptyCells";
import { blankEmptyCells } from "./blankEmptyCells";
import { hasZeroThatMatters } from "./hasZeroThatMatters";

/**
 * The arguments with their empty cells told apart from zeros, or undefined where there is nothing to ask: no zero
 * that matters, or no address to ask about (a computed argument). An argument that the sheet cannot tell about
 * stays as it came.
 */
export function withEmptyCells(
  values: readonly unknown[],
  addresses: readonly unknown[],
  ask: AskEmptyCells,
  asks: FunctionEntry["asksEmptyCells"],
): Promise<readonly unknown[]> | undefined {
  const matters = hasZeroThatMatters(values, asks === "emptyRowsToo");
  const asked = values.map((_, index) => {
    const address = addresses[index];
    return matters[index] && typeof address === "string" && address !== "" ? address : undefined;
  });
  if (asked.every((address) => address === undefined)) return undefined;
  return Promise.all(
    values.map(async (value, index) => {
      const address = asked[index];
      const isEmpty = address === undefined ? undefined : await ask(address);
      return isEmpty ? blankEmptyCells(value, isEmpty) : value;
    }),
  );
}
