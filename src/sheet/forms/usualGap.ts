import type { Boxes } from "./Boxes";
import { classOf } from "./classOf";

/** How many empty cells stand between most labels and their figures: more than none only where merged cells are not told. */
export function usualGap(boxes: Boxes): number {
  const counts = new Map<number, number>();
  for (let row = boxes.area.firstRow; row <= boxes.area.lastRow; row++) {
    const tokens = boxes.onRow(row);
    tokens.forEach((box, place) => {
      if (classOf(box) !== "label") return;
      const at = tokens.findIndex((each, index) => index > place && each.kind !== "empty");
      if (at < 0 || classOf(tokens[at]!) !== "value") return;
      counts.set(at - place - 1, (counts.get(at - place - 1) ?? 0) + 1);
    });
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
}
