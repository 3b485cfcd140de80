import type { SheetGrid } from "../SheetGrid";
import { Boxes } from "./Boxes";
import type { FormReading } from "./FormReading";
import { readLabelForm } from "./readLabelForm";
import { readTableForm } from "./readTableForm";

const MOST_ROWS_OF_A_FORM = 500;
const FEWEST_ITEMS = 2;

/**
 * Reads a sheet as one school's form or as a table of schools; `undefined` for an empty sheet and for one that asks
 * for nothing, such as instructions. What cannot be told for certain is in `notUnderstood`, never in a record.
 */
export function readForm(grid: SheetGrid): FormReading | undefined {
  const boxes = new Boxes(grid);
  const { firstRow, lastRow } = boxes.area;
  if (lastRow < firstRow) return undefined;
  const table = readTableForm(boxes);
  if (table) return table;
  if (lastRow - firstRow >= MOST_ROWS_OF_A_FORM) return undefined;
  const form = readLabelForm(boxes);
  return form.items.length >= FEWEST_ITEMS ? form : undefined;
}
