import { NOT_COUNTED } from "./headings";
import { normaliseHeading } from "./normaliseHeading";
import type { ReadRow } from "./readSchoolRow";
import type { TableColumn } from "./TableColumn";

const YES = /^(是|1|计|计校|计校数|计入|√|✓|y|yes|true)$/u;

/**
 * The rows that 是否计校数 says are no schools of their own. Whatever stands there besides yes and no leaves a row
 * uncounted too, and so does a blank beside rows that say yes: it keeps the verdict open.
 */
export function notCountedRows(
  rows: readonly ReadRow[],
  columns: readonly TableColumn[],
): readonly ReadRow[] {
  const column = columns.find(({ field }) => field === "counted");
  if (!column) return [];
  const said = (row: ReadRow): string =>
    row.text("counted").normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
  if (normaliseHeading(column.heading).text === NOT_COUNTED)
    return rows.filter((row) => !/^(|否|0|计|计校数|×|n|no|false)$/u.test(said(row)));
  const someSayYes = rows.some((row) => YES.test(said(row)));
  return rows.filter((row) => (said(row) === "" ? someSayYes : !YES.test(said(row))));
}
