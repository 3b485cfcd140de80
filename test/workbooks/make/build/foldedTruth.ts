import type { StandardId } from "../../truth/exactRule";
import type { Outcome } from "../../truth/Truth";
import type { PlacedTable } from "./placeTable";
import { tableTruth } from "./tableTruth";
import { withUnits } from "./withUnits";

/** What a table of primary schools comes to when these units (by name) are part of their parents, or left out. */
export function foldedTruth(
  table: PlacedTable,
  standard: StandardId,
  units: Readonly<Record<string, { readonly into: string } | "own" | "leaveOut">>,
): Outcome {
  const isSchool = (name: string): boolean => units[name] === undefined || units[name] === "own";
  const unitsOf = (parent: string) =>
    table.schools
      .map(({ school }) => school)
      .filter(({ name }) => {
        const choice = units[name];
        return typeof choice === "object" && choice.into === parent;
      });
  return tableTruth(table, {
    standard,
    levels: ["primary"],
    schools: table.schools
      .filter(({ school }) => isSchool(school.name))
      .map(({ school, row }) => ({ row, school: withUnits(school, unitsOf(school.name)) })),
    leftOut: table.schools
      .filter(({ school }) => !isSchool(school.name))
      .map(({ school, row }) => [
        row,
        school.name,
        units[school.name] === "leaveOut" ? "notCounted" : "folded",
      ]),
  });
}
