import { mapCells } from "./mapCells";
import type { NativeArguments } from "./NativeBuilder";
import { unlessBlank } from "./unlessBlank";

/** SHARE(part, whole). A part of a whole of 0 is #DIV/0!. */
export function nativeShare([parts, wholes]: NativeArguments): string[][] | undefined {
  return mapCells([parts, wholes], (part, whole) => unlessBlank([part, whole], `${part}/${whole}`));
}
