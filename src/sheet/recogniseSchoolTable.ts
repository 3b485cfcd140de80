import type { Level } from "../standards/Level";
import { isBlankValue } from "./isBlankValue";
import type { LeftOutRow } from "./LeftOutRow";
import { leftOutReason } from "./leftOutReason";
import { notCountedRows } from "./notCountedRows";
import { placeOf } from "./placeOf";
import { readLayout } from "./readLayout";
import { readLevel } from "./readLevel";
import type { RecognitionFailure } from "./RecognitionFailure";
import { readSchoolRow } from "./readSchoolRow";
import type { ReadRow } from "./readSchoolRow";
import { repeatedRows } from "./repeatedRows";
import type { SchoolRow } from "./SchoolRow";
import type { SchoolTable } from "./SchoolTable";
import type { SheetGrid } from "./SheetGrid";
import { findSums } from "./sums/findSums";
import type { Field } from "./TableColumn";
import type { TableLayout } from "./TableLayout";
import type { TableNote } from "./TableNote";

/**
 * Reads a plain school table: one heading row, one row per school. Every row under the heading ends up in `rows` or
 * in `leftOut` with its reason; every cell that should hold a number and does not, in `unreadable`.
 */
export function recogniseSchoolTable(
  grid: SheetGrid,
): { table: SchoolTable } | { failure: RecognitionFailure } {
  if (grid.values.length === 0) return { failure: { code: "emptySheet" } };
  const read = readLayout(grid);
  if ("failure" in read) return read;
  const { layout } = read;
  const lastRow = lastFilledRow(grid);
  const { schools, leftOut } = sortRows(grid, layout, lastRow);
  if (schools.length === 0)
    return { failure: { code: "noSchools", headingRow: layout.headingRow } };
  const levelled = layout.sheetLevel ? schools : withLevelOfNames(schools);
  const levels = levelsOf(levelled, layout.sheetLevel);
  if (levels.length === 0) return { failure: { code: "noLevel" } };

  const { counted, doubtful } = setDoubtfulAside(levelled, layout);
  const textNumbers = counted.reduce((count, row) => count + row.textNumbers, 0);
  const notes: TableNote[] = read.unused.map((column) => ({ code: "columnNotUsed", ...column }));
  const impossible = counted.map(({ school }) => school).filter(hasGymAboveTeaching(layout));
  if (impossible.length > 0)
    notes.push({
      code: "gymAboveTeaching",
      rows: impossible.map(({ row }) => row),
      names: impossible.map(({ name }) => name),
    });
  if (textNumbers > 0) notes.push({ code: "textNumbers", count: textNumbers });
  return {
    table: {
      sheetName: grid.sheetName,
      headingRow: layout.headingRow,
      firstRow: layout.headingRow + 1,
      lastRow,
      columns: layout.columns,
      assumedUnits: read.assumedUnits,
      notes,
      levels,
      rows: counted.map(({ school }) => school),
      leftOut: [...leftOut, ...doubtful].sort((a, b) => a.row - b.row),
      unreadable: counted.flatMap(({ unreadable }) => unreadable),
    },
  };
}

/** The rows under the headings: schools, and what is none by its name, its emptiness or its sums. */
function sortRows(
  grid: SheetGrid,
  layout: TableLayout,
  lastRow: number,
): { schools: ReadRow[]; leftOut: LeftOutRow[] } {
  const headings = new Set(layout.furtherHeadings);
  const leftOut: LeftOutRow[] = [];
  const candidates: { read: ReadRow; nameless?: LeftOutRow }[] = [];
  let afterBlank = false;
  for (let row = layout.headingRow + 1; row <= lastRow; row++) {
    const values = grid.values[row - grid.firstRow]!;
    const read = readSchoolRow(grid, row, layout);
    const left = leftOutReason(read, values, headings.has(row), afterBlank);
    afterBlank = left?.reason === "blank" || (afterBlank && left !== undefined);
    const outRow = left && { row, name: read.school.name, ...placeOf(read.school), ...left };
    if (!outRow) candidates.push({ read });
    // Figures without a name add up too, and may themselves be a sum.
    else if (outRow.reason === "noName" && outRow.hasFigures)
      candidates.push({ read, nameless: outRow });
    else leftOut.push(outRow);
  }
  const sums = findSums(
    candidates.map(({ read }) => read.school),
    layout.columns,
  );
  const schools: ReadRow[] = [];
  for (const { read, nameless } of candidates) {
    const { row, name } = read.school;
    const finding = sums.get(read.school);
    if (finding === "sum") leftOut.push({ row, name, ...placeOf(read.school), reason: "total" });
    else if (nameless) leftOut.push(nameless);
    else if (finding)
      leftOut.push({ row, name, ...placeOf(read.school), reason: "total", hasFigures: true });
    else schools.push(read);
  }
  return { schools, leftOut };
}

/** Schools that cannot be counted as they stand: each keeps the verdict open. */
function setDoubtfulAside(
  schools: readonly ReadRow[],
  { columns, sheetLevel }: TableLayout,
): { counted: readonly ReadRow[]; doubtful: readonly LeftOutRow[] } {
  const doubtful = new Map<ReadRow, Pick<LeftOutRow, "reason" | "sameAs">>();
  const rest = (): ReadRow[] => schools.filter((row) => !doubtful.has(row));
  for (const row of rest())
    if (sheetLevel && row.school.levels.length === 0 && row.school.kind === "unknown")
      doubtful.set(row, { reason: "levelUnlikeName" });
  for (const row of notCountedRows(rest(), columns)) doubtful.set(row, { reason: "notCounted" });
  for (const { row, sameAs } of repeatedRows(rest()))
    doubtful.set(row, { reason: "repeated", sameAs });
  return {
    counted: rest(),
    doubtful: [...doubtful].map(([{ school }, why]) => ({
      row: school.row,
      name: school.name,
      ...placeOf(school),
      hasFigures: true,
      ...why,
    })),
  };
}

/** The statistics count the indoor gym as teaching area: it cannot be larger. */
function hasGymAboveTeaching({ columns }: TableLayout): (school: SchoolRow) => boolean {
  const basis = (field: Field): string | undefined =>
    columns.find((column) => column.field === field)?.basis;
  const areAlike = basis("gymArea") === basis("teachingArea");
  return ({ numbers: { gymArea, teachingArea } }) =>
    areAlike && gymArea !== undefined && teachingArea !== undefined && gymArea > teachingArea;
}

function levelsOf(rows: readonly ReadRow[], sheetLevel: Level | undefined): readonly Level[] {
  const levels = (["primary", "junior"] as const).filter((level) =>
    rows.some(({ school }) => school.levels.includes(level)),
  );
  return levels.length === 0 && sheetLevel ? [sheetLevel] : levels;
}

/** Where nothing else says the level: every row with figures calls itself 小学, or every one 初中. */
function withLevelOfNames(rows: readonly ReadRow[]): readonly ReadRow[] {
  if (rows.some(({ school }) => school.levels.length > 0)) return rows;
  const hasNumbers = ({ school }: ReadRow): boolean => Object.keys(school.numbers).length > 0;
  const names = new Set(rows.filter(hasNumbers).map(({ school }) => readLevel(school.name)));
  const [level] = names;
  if (names.size !== 1 || !level) return rows;
  return rows.map((row) =>
    hasNumbers(row) ? { ...row, school: { ...row.school, levels: [level] } } : row,
  );
}

function lastFilledRow(grid: SheetGrid): number {
  for (let index = grid.values.length - 1; index >= 0; index--)
    if (!grid.values[index]!.every(isBlankValue)) return grid.firstRow + index;
  return grid.firstRow;
}
