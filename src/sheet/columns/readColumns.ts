import { applyUnit } from "../applyUnit";
import type { HeadingMeaning } from "../applyUnit";
import type { ColumnReading } from "../ColumnReading";
import type { ReadingChoices } from "../ReadingChoices";
import type { Unit } from "../readUnit";
import type { SheetGrid } from "../SheetGrid";
import type { TableColumn } from "../TableColumn";
import type { UnusedColumn } from "../UnusedColumn";
import { columnKeys } from "./columnKeys";
import type { HeadingBlock } from "./HeadingBlock";
import { headingPaths } from "./headingPaths";
import { readGroups } from "./readGroups";
import type { PathMeaning } from "./readPath";
import { samplesOf } from "./samplesOf";

/** Every column with a heading, those that name a field, and those whose unit does not go with it. */
export interface ReadColumns {
  readonly readings: readonly ColumnReading[];
  readonly columns: readonly TableColumn[];
  readonly unused: readonly UnusedColumn[];
}

/** Reads the headings of a table by their whole paths and the units in them or below; the user's word goes first. */
export function readColumns(
  grid: SheetGrid,
  block: HeadingBlock,
  units: ReadonlyMap<number, Unit>,
  choices: ReadingChoices,
): ReadColumns {
  const paths = headingPaths(grid, block.rows, block.firstColumn, block.lastColumn);
  const keys = columnKeys(paths);
  const readings: ColumnReading[] = [];
  const columns: TableColumn[] = [];
  const unused: UnusedColumn[] = [];
  for (const path of paths) {
    const { column } = path;
    const { texts, named } = readGroups(path, paths);
    const key = keys.get(column)!;
    const heading = texts.join(" › ");
    const about = { column, key, path: texts, samples: samplesOf(grid, block.bodyIndex, column) };
    const under = units.get(column);
    const chosen = choices.columns?.[key];
    if (chosen) {
      const meaning = chosen === "none" ? undefined : chosen;
      readings.push({ ...about, confidence: "chosen", ...(meaning && { meaning }) });
      const level = meaning && named?.field === meaning.field ? named.level : undefined;
      if (meaning) columns.push({ ...meaning, column, heading, key, ...(level && { level }) });
      continue;
    }
    const fitted = named && fitUnits(named, under);
    if (!named || !fitted || "reason" in fitted) {
      readings.push({ ...about, confidence: "none" });
      if (named && fitted && "reason" in fitted)
        unused.push({ column, heading, field: named.field, ...fitted });
      continue;
    }
    const unitFrom = named.unit ? "heading" : under ? "unitRow" : undefined;
    readings.push({
      ...about,
      meaning: fitted,
      confidence: named.confidence,
      ...(unitFrom && { unitFrom }),
    });
    columns.push({ ...fitted, column, heading, key, ...(named.level && { level: named.level }) });
  }
  return { readings, columns, unused };
}

/** A unit that is none of the field, and two units that say different things, leave the column unread. */
function fitUnits(
  named: PathMeaning,
  under: Unit | undefined,
): HeadingMeaning | { reason: "unitsDiffer" | "unfitUnit"; unit: string } {
  const meaning = applyUnit(named, named.unit ?? under);
  const other = named.unit && under ? applyUnit(named, under) : meaning;
  if (meaning && other?.basis === meaning.basis && other.factor === meaning.factor) return meaning;
  const unit = [named.unit, under].flatMap((each) => (each ? [each.text] : [])).join("、");
  return { unit, reason: meaning && other ? "unitsDiffer" : "unfitUnit" };
}
