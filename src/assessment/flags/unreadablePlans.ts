import type { SchoolTable } from "../../sheet/SchoolTable";
import type { FlagPlan } from "./FlagPlan";
import { flagPlaces } from "./flagPlaces";
import { figureColumns } from "./figureColumns";
import type { RowSayings } from "./rowSayings";
import { unreadableRule } from "./unreadableRule";

/** Cells of schools and their units, whatever their level, where a number belongs and none can be read. */
export function unreadablePlans(table: SchoolTable, sayings: RowSayings | undefined): FlagPlan[] {
  const [single, withUnits] = [false, true].map((hasUnits) =>
    table.rows
      .filter(({ units }) => (units !== undefined) === hasUnits)
      .flatMap(({ row, units = [] }) => [row, ...units.map((unit) => unit.row)]),
  );
  const groups = [
    { rows: single!, state: "", alone: false },
    { rows: withUnits!, state: "", alone: true },
  ];
  const places = flagPlaces(groups, table, sayings, new Set());
  const columns = figureColumns(table.columns);
  return groups.map((group) => ({
    places: places.get(group)!,
    rulesAt: (place) =>
      columns.map((column) => unreadableRule(table, column, place, sayings, group.alone)),
  }));
}
