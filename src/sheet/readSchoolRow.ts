import type { Level } from "../standards/Level";
import { isKindUnsure } from "./isKindUnsure";
import { isPupilsField } from "./isPupilsField";
import { isShare } from "./isShare";
import { isTextField } from "./isTextField";
import { levelsOfRow } from "./levelsOfRow";
import { readLevel } from "./readLevel";
import { readNumber } from "./readNumber";
import { rowKey } from "./rows/rowKey";
import { saysSchool } from "./saysSchool";
import { schoolKindOf } from "./schoolKindOf";
import type { SchoolKind, SchoolRow } from "./SchoolRow";
import type { SheetGrid } from "./SheetGrid";
import type { Field, TableColumn } from "./TableColumn";
import type { TableLayout } from "./TableLayout";
import type { UnreadableCell } from "./UnreadableCell";

/** A row of the table read as a school's, whether it turns out to be one or not. */
export interface ReadRow {
  readonly school: SchoolRow;
  readonly unreadable: readonly UnreadableCell[];
  /** How many numbers were kept as text. */
  readonly textNumbers: number;
  /** What a text column holds in this row, "" where the table has no such column. */
  readonly text: (field: Field) => string;
}

/** One row of the table as a school, with the cells that could not be read. */
export function readSchoolRow(grid: SheetGrid, row: number, layout: TableLayout): ReadRow {
  const { texts, figures, counted } = fieldsOf(layout);
  const text = (field: Field): string => {
    const column = texts.get(field);
    if (!column) return "";
    const value = layout.merged?.texts.get(column.column)?.get(row) ?? valueAt(grid, row, column);
    return String(value ?? "")
      .replace(/\s+/gu, " ")
      .trim();
  };
  const name = text("schoolName");
  const type = text("schoolType");
  const kind = kindInBlock(schoolKindOf(type, name), layout);
  const own = readLevel(text("level"));
  const unreadable: UnreadableCell[] = [];
  const numbers: Partial<Record<Field, number>> = {};
  const levelNumbers: Partial<Record<Level, Partial<Record<Field, number>>>> = {};
  let textNumbers = 0;
  for (const column of figures) {
    const { field } = column;
    const value = valueAt(grid, row, column);
    const read = readCount(field, readNumber(value, kindAt(grid, row, column)));
    // 95% is a share: as a number of teachers or of square metres it would silently be 0.95.
    const isMerged = layout.merged?.figures.has(`${row} ${column.column}`) === true;
    const number = isShare(value) ? "text" : isMerged && value !== "" ? "merged" : read;
    if (typeof number === "number") {
      const into = column.level ? (levelNumbers[column.level] ??= {}) : numbers;
      into[field] = number * column.factor;
      if (typeof value === "string") textNumbers++;
    } else if (number !== undefined)
      unreadable.push({
        row,
        column: column.column,
        field,
        schoolName: name,
        reason: number,
        shown: String(value),
      });
  }
  return {
    school: {
      row,
      name,
      kind,
      ...(isKindUnsure(kind, type, name) && { kindUnsure: true }),
      isPrivate: isPrivate(text("owner"), type, name, layout),
      owner: text("owner"),
      levels: levelsOfRow({ name, kind, numbers }, type, own, layout.sheetLevel, counted),
      location: text("location"),
      ...(texts.has("prefecture") && { prefecture: text("prefecture") }),
      ...(texts.has("county") && { county: text("county") }),
      key: rowKey(text),
      isSchool:
        kind !== "unknown" ||
        own !== undefined ||
        saysSchool(name) ||
        Object.keys(numbers).length > 0 ||
        unreadable.some(({ field, reason }) => isPupilsField(field) && reason !== "notWhole"),
      numbers,
      ...(Object.keys(levelNumbers).length > 0 && { levelNumbers }),
    },
    unreadable,
    textNumbers,
    text,
  };
}

/** The columns of a layout that say something in words, by field, and those of figures. */
interface Fields {
  readonly texts: ReadonlyMap<Field, TableColumn>;
  readonly figures: readonly TableColumn[];
  /** The levels whose pupils have a column. */
  readonly counted: readonly Level[];
}

/** Sorted once for all rows. */
const ofLayouts = new WeakMap<TableLayout, Fields>();

function fieldsOf(layout: TableLayout): Fields {
  let fields = ofLayouts.get(layout);
  if (!fields) {
    const { columns } = layout;
    const texts = columns.filter(({ field }) => isTextField(field));
    fields = {
      texts: new Map([...texts].reverse().map((column) => [column.field, column])),
      figures: columns.filter(({ field }) => !isTextField(field)),
      counted: (["primary", "junior"] as const).filter((level) =>
        columns.some(({ field }) => field === `${level}Pupils`),
      ),
    };
    ofLayouts.set(layout, fields);
  }
  return fields;
}

/** Pupils come whole: 0.52 in their column is a result that somebody wrote under the table, not a school. */
function readCount(
  field: Field,
  number: ReturnType<typeof readNumber>,
): ReturnType<typeof readNumber> | "notWhole" {
  return isPupilsField(field) && typeof number === "number" && !Number.isInteger(number)
    ? "notWhole"
    : number;
}

const PRIVATE = /(民办|私立)(?<![原非]..)(?!转)/u;

/** Where the row itself does not say its kind, the heading of its block does. */
function kindInBlock(own: SchoolKind, { blockKind }: TableLayout): SchoolKind {
  if (own === "primary" && blockKind === "teachingPoint") return blockKind;
  return own === "unknown" ? (blockKind ?? own) : own;
}

/** 举办者类型: code 10 or the word 民办; where the cell does not say, the type, the name or the heading of the block. */
function isPrivate(
  owner: string,
  type: string,
  name: string,
  { isPrivateBlock }: TableLayout,
): boolean {
  if (owner !== "") return /民办|私立|private/iu.test(owner) || owner === "10";
  return isPrivateBlock === true || PRIVATE.test(type) || PRIVATE.test(name);
}

function valueAt(grid: SheetGrid, row: number, column: TableColumn) {
  return grid.values[row - grid.firstRow]![column.column - grid.firstColumn] ?? null;
}

function kindAt(grid: SheetGrid, row: number, column: TableColumn) {
  return grid.kinds[row - grid.firstRow]![column.column - grid.firstColumn] ?? "empty";
}
