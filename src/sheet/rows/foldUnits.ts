import type { Level } from "../../standards/Level";
import { isPupilsField } from "../isPupilsField";
import { isTextField } from "../isTextField";
import type { LeftOutRow } from "../LeftOutRow";
import { placeOf } from "../placeOf";
import type { ReadRow } from "../readSchoolRow";
import type { ReadingChoices } from "../ReadingChoices";
import type { SchoolRow } from "../SchoolRow";
import { allPupils } from "./allPupils";
import { figureOf } from "./figureOf";
import { rowsOfOneKey } from "./rowsOfOneKey";
import type { Field, TableColumn } from "../TableColumn";

/** Units with what became of each by the user's word; without a word they are still to be asked about. */
export interface FoldedUnits {
  readonly schools: readonly ReadRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly unanswered: readonly ReadRow[];
}

/** Adds the figures of units that count as no school to their parents, as the user confirmed. */
export function foldUnits(
  schools: readonly ReadRow[],
  units: readonly ReadRow[],
  columns: readonly TableColumn[],
  choices: ReadingChoices["units"] = {},
): FoldedUnits {
  const parents = [...schools];
  // A key that two schools share names neither.
  const shared = new Set(rowsOfOneKey(schools).map(({ row }) => row.school.key));
  const places = new Map(
    schools.flatMap(({ school }, place) =>
      shared.has(school.key) ? [] : [[school.key, place] as const],
    ),
  );
  const leftOut: LeftOutRow[] = [];
  const unanswered: ReadRow[] = [];
  const own: ReadRow[] = [];
  for (const unit of units) {
    const { row, name, key = "" } = unit.school;
    const left = { row, name, key, ...placeOf(unit.school) };
    const choice = choices[key];
    if (choice === "own") own.push(unit);
    else if (choice === "leaveOut")
      leftOut.push({ ...left, reason: "notCounted", canPutBack: true });
    else {
      const place = choice ? (places.get(choice.into) ?? -1) : -1;
      const parent = parents[place];
      if (!parent) unanswered.push(unit);
      else {
        parents[place] = withUnit(parent, unit, columns);
        leftOut.push({ ...left, reason: "folded", into: parent.school.name });
      }
    }
  }
  return {
    schools: [...parents, ...own],
    leftOut,
    unanswered,
  };
}

function withUnit(parent: ReadRow, unit: ReadRow, columns: readonly TableColumn[]): ReadRow {
  const one = parent.school;
  const other = unit.school;
  const numbers: Partial<Record<Field, number>> = {};
  const levelNumbers = { primary: {}, junior: {} } as Record<Level, Partial<Record<Field, number>>>;
  for (const column of columns) {
    const isUnread = [parent, unit].some(({ unreadable }) =>
      unreadable.some((cell) => cell.column === column.column),
    );
    const sum = isUnread ? undefined : together(column, one, other);
    const into = column.level ? levelNumbers[column.level] : numbers;
    if (sum !== undefined) into[column.field] = sum;
  }
  return {
    ...parent,
    school: {
      ...one,
      numbers,
      ...((one.levelNumbers ?? other.levelNumbers) && { levelNumbers }),
      units: [
        ...(one.units ?? []),
        { row: other.row, name: other.name, blank: blankColumns(unit, columns) },
      ],
      ownBlank: one.ownBlank ?? blankColumns(parent, columns),
      unread: [...(one.unread ?? []), ...(other.unread ?? [])],
    },
    unreadable: [...parent.unreadable, ...unit.unreadable],
    textNumbers: parent.textNumbers + unit.textNumbers,
  };
}

/** A stock is added; a ready-made figure per pupil is the mean by pupils. A figure missing in one is missing in both. */
function together(column: TableColumn, one: SchoolRow, other: SchoolRow): number | undefined {
  const { field, basis, level } = column;
  const a = figureOf(one, column);
  const b = figureOf(other, column);
  // What counts a level that the unit does not have is left empty in its row.
  if (level && b === undefined && !other.levels.includes(level)) return a;
  // A level that one of them has no pupils of is left empty on such forms.
  if (isPupilsField(field) && field !== "pupils" && (a === undefined) !== (b === undefined))
    return a ?? b;
  if (a === undefined || b === undefined) return undefined;
  if (basis === "total") return a + b;
  const p = allPupils(one);
  const q = allPupils(other);
  return p !== undefined && q !== undefined && p + q > 0 ? (a * p + b * q) / (p + q) : undefined;
}

/** Empty cells; those that hold something unreadable are told otherwise. */
function blankColumns(
  { school, unreadable }: ReadRow,
  columns: readonly TableColumn[],
): readonly number[] {
  const unread = new Set(unreadable.map(({ column }) => column));
  return columns
    .filter(
      (each) =>
        !isTextField(each.field) &&
        figureOf(school, each) === undefined &&
        !unread.has(each.column),
    )
    .map(({ column }) => column);
}
