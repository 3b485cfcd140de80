import { CellFailure } from "../CellFailure";
import type { NativeArguments } from "./NativeBuilder";

/**
 * What words written into the formula choose, such as a limit by "L1" and "小学". Undefined where one stands in a
 * cell, since it may change, and where the function itself would answer with an error.
 */
export function chosenBy<Choice>(
  words: NativeArguments,
  choose: (values: readonly unknown[]) => Choice,
): Choice | undefined {
  if (words.some((word) => word && !("value" in word))) return undefined;
  try {
    return choose(words.map((word) => (word && "value" in word ? word.value : null)));
  } catch (failure) {
    if (failure instanceof CellFailure) return undefined;
    throw failure;
  }
}
