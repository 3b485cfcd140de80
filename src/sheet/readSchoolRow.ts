import type { Level } from "../standards/Level";
import { readLevel } from "./readLevel";
import { readNumber } from "./readNumber";
import { readSchoolKind } from "./readSchoolKind";
import { saysSchool } from "./saysSchool";
import type { SchoolKind, SchoolRow } from "./SchoolRow";
import type { SheetGrid } from "./SheetGrid";
import type { Field, TableColumn } from "./TableColumn";
import type { TableLayout } from "./TableLayout";
import type { UnreadableCell } from "./UnreadableCell";

const TEXT_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "schoolName",
  "schoolType",
  "level",
  "owner",
  "location",
]);

/** One row of the table as a school, with the cells that could not be read. */
export function readSchoolRow(
  grid: SheetGrid,
  row: number,
  layout: TableLayout,
): { row: SchoolRow; unreadable: readonly UnreadableCell[] } {
  const text = (field: Field): string => {
    const column = layout.columns.find((candidate) => candidate.field === field);
    return column
      ? String(valueAt(grid, row, column) ?? "")
          .replace(/\s+/gu, " ")
          .trim()
      : "";
  };
  const name = text("schoolName");
  const kind = kindOf(text("schoolType"), name);
  const own = readLevel(text("level"));
  const unreadable: UnreadableCell[] = [];
  const numbers: Partial<Record<Field, number>> = {};
  for (const column of layout.columns) {
    if (TEXT_FIELDS.has(column.field)) continue;
    const value = valueAt(grid, row, column);
    const number = readCount(column.field, readNumber(value, kindAt(grid, row, column)));
    if (typeof number === "number") numbers[column.field] = number * column.factor;
    else if (number !== undefined)
      unreadable.push({
        row,
        column: column.column,
        field: column.field,
        schoolName: name,
        reason: number,
        shown: String(value),
      });
  }
  return {
    row: {
      row,
      name,
      kind,
      isPrivate: isPrivate(text("owner")),
      owner: text("owner"),
      levels: levelsOf(own, kind, layout, numbers),
      location: text("location"),
      isSchool:
        kind !== "unknown" ||
        own !== undefined ||
        saysSchool(name) ||
        Object.keys(numbers).length > 0 ||
        unreadable.some(({ field, reason }) => isPupils(field) && reason !== "notWhole"),
      numbers,
    },
    unreadable,
  };
}

/** Pupils come whole: 0.52 in their column is a result that somebody wrote under the table, not a school. */
function readCount(
  field: Field,
  number: ReturnType<typeof readNumber>,
): ReturnType<typeof readNumber> | "notWhole" {
  return isPupils(field) && typeof number === "number" && !Number.isInteger(number)
    ? "notWhole"
    : number;
}

function isPupils(field: Field): boolean {
  return /pupils$/iu.test(field);
}

/** Type column first; a name such as 云岭九年一贯制学校 or 某某教学点 speaks where the column is silent or too wide. */
function kindOf(type: string, name: string): SchoolKind {
  const typed = readSchoolKind(type);
  if (typed === "primary" && name.includes("教学点")) return "teachingPoint";
  if (typed !== "unknown") return typed;
  return SAID_BY_NAME.test(name) ? readSchoolKind(name) : "unknown";
}

const SAID_BY_NAME =
  /教学点|一贯制|完全中学|特殊教育学校|职业(技术)?(学校|中学|高中)|高级中学|高中$|幼儿园/u;
const LEVELS = ["primary", "junior"] as const;

/** A level counts for a row by its level cell, its type and the sheet, and wherever it has pupils of that level. */
function levelsOf(
  own: Level | undefined,
  kind: SchoolKind,
  layout: TableLayout,
  numbers: SchoolRow["numbers"],
): Level[] {
  if (own) return [own];
  const withPupils = LEVELS.filter((level) => (numbers[`${level}Pupils`] ?? 0) > 0);
  const isCombined = kind === "nineYear" || kind === "twelveYear";
  if (layout.sheetLevel && (isCombined || kind === "unknown")) return [layout.sheetLevel];
  if (isCombined) return withPupils;
  const byKind: Level[] =
    kind === "primary" || kind === "teachingPoint"
      ? ["primary"]
      : kind === "junior" || kind === "completeSecondary"
        ? ["junior"]
        : [];
  if (layout.sheetLevel) return byKind.length > 0 ? byKind : [layout.sheetLevel];
  return LEVELS.filter((level) => byKind.includes(level) || withPupils.includes(level));
}

/** 举办者类型: code 10 or the word 民办. */
function isPrivate(owner: string): boolean {
  return /民办|私立|private/iu.test(owner) || owner === "10";
}

function valueAt(grid: SheetGrid, row: number, column: TableColumn) {
  return grid.values[row - grid.firstRow]![column.column - grid.firstColumn] ?? null;
}

function kindAt(grid: SheetGrid, row: number, column: TableColumn) {
  return grid.kinds[row - grid.firstRow]![column.column - grid.firstColumn] ?? "empty";
}
