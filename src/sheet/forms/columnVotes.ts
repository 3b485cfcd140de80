import { classOf } from "./classOf";
import type { FormScan } from "./FormScan";

/** What stands in a column of a form for certain, for the boxes that could be either. */
export interface ColumnVotes {
  readonly isLabelColumn: (column: number) => boolean;
  readonly isAnswerColumn: (column: number) => boolean;
}

/** Columns with labels and no answers, and columns with answers and no labels. */
export function columnVotes({ boxes, roles }: FormScan): ColumnVotes {
  const labels = new Set<number>();
  const answers = new Set<number>();
  for (let row = boxes.area.firstRow; row <= boxes.area.lastRow; row++)
    for (const box of boxes.filledOn(row)) {
      const role = roles.get(box);
      if (role !== undefined) continue;
      if (classOf(box) === "label") labels.add(box.firstColumn);
      if (classOf(box) === "value") answers.add(box.firstColumn);
    }
  return {
    isLabelColumn: (column) => labels.has(column) && !answers.has(column),
    isAnswerColumn: (column) => answers.has(column) && !labels.has(column),
  };
}
