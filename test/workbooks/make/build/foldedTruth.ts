import type { StandardId } from "../../truth/exactRule";
import type { Outcome } from "../../truth/Truth";
import type { PlacedTable } from "./placeTable";
import { tableTruth } from "./tableTruth";
import { withUnits } from "./withUnits";

/** What a table of primary schools comes to when these units (by name) are part of their parents. */
export function foldedTruth(
  table: PlacedTable,
  standard: StandardId,
  units: Readonly<Record<string, { readonly into: string }>>,
): Outcome {
  const unitsOf = (parent: string) =>
    table.schools
      .filter(({ school }) => units[school.name]?.into === parent)
      .map(({ school }) => school);
  return tableTruth(table, {
    standard,
    levels: ["primary"],
    schools: table.schools
      .filter(({ school }) => !units[school.name])
      .map(({ school, row }) => ({ row, school: withUnits(school, unitsOf(school.name)) })),
    leftOut: table.schools
      .filter(({ school }) => units[school.name])
      .map(({ school, row }) => [row, school.name, "folded"]),
  });
}
