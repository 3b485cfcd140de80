import type { SchoolTable } from "../../sheet/SchoolTable";
import type { Level } from "../../standards/Level";
import type { Standard } from "../../standards/Standard";
import { columnLetters } from "../columnLetters";
import type { FlagRule } from "../Flag";
import { flagMarker } from "../flagMarker";
import { isMarkFormula } from "../isMarkFormula";
import { neededFields } from "../neededFields";
import { plainFigure } from "../plainFigure";
import { plainText } from "../plainText";
import { pupilsField } from "../pupilsField";
import { countsAtLevel } from "./countsAtLevel";
import type { FlagPlace } from "./FlagPlace";
import type { FlagPlan } from "./FlagPlan";
import { flagPlaces } from "./flagPlaces";
import type { FlagRows } from "./FlagRows";
import { isFixedAtLevel } from "./isFixedAtLevel";
import { leastPupils } from "./leastPupils";
import type { RowSayings } from "./rowSayings";
import { rowsWithoutPupils } from "./rowsWithoutPupils";

/** Rows that need the same figures, and count at the level with so many pupils or only once they have some. */
interface NeedyRows extends FlagRows {
  readonly rows: number[];
  readonly columns: readonly number[];
  readonly least: number;
  readonly isFixed: boolean;
  readonly hasUnits: boolean;
}

/** Empty cells of a level's schools that keep something unjudged, as grey as those that hold no number. */
export function blankPlans(
  table: SchoolTable,
  standard: Standard,
  level: Level,
  sayings: RowSayings | undefined,
): FlagPlan[] {
  const needy = needyRows(table, standard, level);
  const own = pupilsField(level, table.columns);
  const pupils = table.columns.find(({ field }) => field === own)!.column;
  const withoutPupils = rowsWithoutPupils(table, level);
  // Only where the level is for the pupils to say does an empty cell for them keep the rules still.
  const [fixed, bySize] = [true, false].map((isFixed) =>
    needy.filter((group) => group.isFixed === isFixed),
  );
  const places = new Map([
    ...flagPlaces(fixed!, table, sayings, new Set()),
    ...flagPlaces(bySize!, table, sayings, withoutPupils),
  ]);
  return needy.map((group) => ({
    places: places.get(group)!,
    rulesAt: (place) => rulesAt(place, group, pupils, sayings),
  }));
}

function needyRows(table: SchoolTable, standard: Standard, level: Level): NeedyRows[] {
  const needed = neededFields(table, standard, level);
  const groups = new Map<string, NeedyRows>();
  for (const row of table.rows) {
    if (!countsAtLevel(row, level, standard)) continue;
    const fields = needed(row);
    const kind = {
      columns: table.columns
        .filter(({ field }) => fields.includes(field))
        .map(({ column }) => column),
      least: leastPupils(row, standard),
      isFixed: isFixedAtLevel(row, level, table),
      hasUnits: row.units !== undefined,
    };
    const key = JSON.stringify(kind);
    const group = groups.get(key) ?? { ...kind, rows: [], state: "", alone: kind.hasUnits };
    groups.set(key, group);
    group.rows.push(row.row, ...(row.units ?? []).map((unit) => unit.row));
  }
  return [...groups.values()];
}

function rulesAt(
  { firstRow, lastRow, saying }: FlagPlace,
  { columns, least, isFixed, hasUnits }: NeedyRows,
  pupils: number,
  sayings: RowSayings | undefined,
): FlagRule[] {
  const isOfKind = saying && sayings ? `*${sayings.formula(firstRow + 1, saying)}` : "";
  const number = plainFigure(`$${columnLetters(pupils)}${firstRow + 1}`);
  const counts = hasUnits ? "" : `*(IFERROR(${number}*1,${isFixed ? 1e6 : 0})>=${least})`;
  return columns.map((column) => ({
    kind: "unreadable",
    firstRow,
    lastRow,
    column,
    formula: `=${flagMarker}+${isMarkFormula(plainText(`${columnLetters(column)}${firstRow + 1}`))}${counts}${isOfKind}`,
  }));
}
