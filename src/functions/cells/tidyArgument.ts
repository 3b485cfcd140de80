import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { CellFailure } from "../CellFailure";
import { asMatrix } from "./asMatrix";
import { readableCell } from "./readableCell";

/**
 * An argument as the functions take it: one cell, or rows of one width; null for one that was not sent or holds no cell.
 * Only what stands for a range is looked at, not its cells, which come by the million and are read one by one.
 */
export function tidyArgument(received: unknown, parameter: ParameterKey): unknown {
  if (!Array.isArray(received)) return readableCell(received);
  const rows: readonly unknown[] = asMatrix(received);
  const first = rows[0];
  const width = Array.isArray(first) ? first.length : 0;
  for (const row of rows)
    if (!Array.isArray(row) || row.length !== width)
      throw new CellFailure("#VALUE!", (texts) => texts.unevenRows(parameter));
  return width === 0 ? null : received;
}
