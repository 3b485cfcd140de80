import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { pupilsField } from "../pupilsField";
import type { FlagPlan } from "./FlagPlan";
import { flagPlaces } from "./flagPlaces";
import { kindsOfRows } from "./kindsOfRows";
import type { RowSayings } from "./rowSayings";
import { rowsWithoutPupils } from "./rowsWithoutPupils";
import { verdictRules } from "./verdictRules";

/** The rules that colour the rows of a level by their verdicts. */
export function verdictPlans(
  table: SchoolTable,
  standard: Standard,
  level: Level,
  sayings: RowSayings | undefined,
): FlagPlan[] {
  const own = table.columns.find(({ field }) => field === pupilsField(level, table.columns))!;
  // Pupils that were not read cannot be judged by; what they are next is another matter.
  const kinds = kindsOfRows(table, standard, level);
  const places = flagPlaces(kinds, table, sayings, rowsWithoutPupils(table, level));
  return kinds
    .filter(({ unread }) => !unread.includes(own.column))
    .map((kind) => ({
      places: places.get(kind)!,
      rulesAt: (place) => verdictRules(table, standard, level, kind, place, sayings),
    }));
}
