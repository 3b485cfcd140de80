import type { Cell } from "hucre";
import type { ArrayMark } from "./ArrayMark";
import { parseRange } from "./parseRange";

/** The mark of an array formula, with the size of the area that it filled when the file was saved. */
export function markOfCell({
  formulaType,
  formulaRef,
  formulaDynamic,
}: Cell): ArrayMark | undefined {
  if (formulaType !== "array" && !formulaDynamic) return undefined;
  const area = parseRange(formulaRef ?? "A1");
  return {
    kind: formulaDynamic ? "dynamic" : "legacy",
    rows: area ? area.endRow - area.startRow + 1 : 1,
    columns: area ? area.endColumn - area.startColumn + 1 : 1,
  };
}
