import type { FlagKind } from "../../../assessment/Flag";
import { codedFill } from "./codedFill";
import { fillNumbers } from "./fillNumbers";

/** Which mark a colour is and the number of the fill it covers; undefined for any other colour. */
export function decodedFill(
  color: string,
): { readonly kind: FlagKind; readonly number: number } | undefined {
  return marks.get(color.toUpperCase());
}

const kinds: readonly FlagKind[] = ["fail", "near", "unreadable"];
const marks = new Map(
  kinds.flatMap((kind) =>
    fillNumbers.map((number) => [codedFill(kind, number), { kind, number }] as const),
  ),
);
