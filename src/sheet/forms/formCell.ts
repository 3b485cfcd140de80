import type { Box } from "./Box";
import type { FormCell } from "./FormReading";

/** A box as the cell that holds its content. */
export function formCell({ firstRow, firstColumn, value, kind }: Box): FormCell {
  return { row: firstRow, column: firstColumn, value, kind };
}
