import type { Box } from "./Box";
import { classOf } from "./classOf";
import type { FormScan } from "./FormScan";

/**
 * 初中部 | (nothing) | 在校生数 under 小学部 | 寄宿生 | 在校生数: no label left blank, but a group that is not divided,
 * as groups stand in its column and in the next.
 */
export function isGroupWithoutInner(box: Box, { boxes, roles }: FormScan): boolean {
  const inner = box.lastColumn + 1;
  if (boxes.at(box.firstRow, inner).kind !== "empty") return false;
  const after = boxes
    .onRow(box.firstRow)
    .find(({ firstColumn, kind }) => firstColumn > inner && kind !== "empty");
  if (!after || classOf(after) !== "label") return false;
  let isDivided = false;
  for (let row = box.firstRow - 1; row >= boxes.area.firstRow; row--) {
    isDivided ||= roles.get(boxes.at(row, inner)) === "group";
    const above = boxes.at(row, box.firstColumn);
    if (above.kind !== "empty") return isDivided && roles.get(above) === "group";
  }
  return false;
}
