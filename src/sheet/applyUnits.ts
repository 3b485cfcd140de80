import { applyUnit } from "./applyUnit";
import type { FoundHeading } from "./findHeadingRow";
import type { Unit } from "./readUnit";
import type { TableColumn } from "./TableColumn";
import type { UnusedColumn } from "./UnusedColumn";

/**
 * The headings of a table with the units written in them or in the row below. A unit that is none of its field, and
 * two units that say different things, leave the column unread.
 */
export function applyUnits(
  headings: readonly FoundHeading[],
  below: ReadonlyMap<number, Unit>,
): { columns: readonly TableColumn[]; unused: readonly UnusedColumn[] } {
  const columns: TableColumn[] = [];
  const unused: UnusedColumn[] = [];
  for (const named of headings) {
    const { column, heading, field } = named;
    const under = below.get(column);
    const meaning = applyUnit(named, named.unit ?? under);
    const other = named.unit && under ? applyUnit(named, under) : meaning;
    if (meaning && other?.basis === meaning.basis && other.factor === meaning.factor) {
      columns.push({ ...meaning, column, heading });
      continue;
    }
    const units = [named.unit, under].flatMap((unit) => (unit ? [unit.text] : []));
    const reason = meaning && other ? "unitsDiffer" : "unfitUnit";
    unused.push({ column, heading, field, unit: units.join("、"), reason });
  }
  return { columns, unused };
}
