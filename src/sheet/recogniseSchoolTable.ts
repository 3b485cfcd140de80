import type { Level } from "../standards/Level";
import { columnKeys } from "./columns/columnKeys";
import { cropGrid } from "./columns/cropGrid";
import { findTablesInSteps } from "./columns/findTables";
import type { TableBlock } from "./columns/HeadingBlock";
import { headingPattern } from "./columns/headingPattern";
import { headingPaths } from "./columns/headingPaths";
import { joinedTables } from "./columns/joinedTables";
import { noHeading } from "./columns/noHeading";
import { offeredTables } from "./columns/offeredTables";
import { panelsBeside } from "./columns/panelsBeside";
import type { OfferedTable, Question } from "./Question";
import { readLayout } from "./readLayout";
import type { Recognition } from "./Recognition";
import type { ReadRow } from "./readSchoolRow";
import type { ReadingChoices } from "./ReadingChoices";
import { inSteps } from "./inSteps";
import { foldUnits } from "./rows/foldUnits";
import { setDoubtfulAside } from "./rows/setDoubtfulAside";
import { sortRows } from "./rows/sortRows";
import { tableNotes } from "./rows/tableNotes";
import { unitsQuestion } from "./rows/unitsQuestion";
import { withLevelOfNames } from "./rows/withLevelOfNames";
import { withoutImplausible } from "./rows/withoutImplausible";
import type { SheetArea } from "./SheetArea";
import { runToEnd } from "./runToEnd";
import type { SheetGrid } from "./SheetGrid";
import type { Steps } from "./Steps";
import type { TableReading } from "./TableReading";

/** What was decided earlier about tables with such headings, and about this sheet. */
export type ChoicesFor = (pattern: string, sheetPattern: string) => ReadingChoices | undefined;

/**
 * Reads a sheet as a school table, as it stands or as the user has decided. Every row under the heading ends up in
 * `rows` or in `leftOut` with its reason; every cell that should hold a number and does not, in `unreadable`. What
 * only the user can tell is asked, all of it at once, and nothing is guessed.
 */
export function recogniseSchoolTable(grid: SheetGrid, choicesFor?: ChoicesFor): Recognition {
  return runToEnd(recogniseInSteps(grid, choicesFor));
}

/** recogniseSchoolTable in steps of some rows. */
export function* recogniseInSteps(
  grid: SheetGrid,
  choicesFor: ChoicesFor = () => undefined,
): Steps<Recognition> {
  if (grid.values.length === 0) return { failure: { code: "emptySheet" } };
  const tables = yield* findTablesInSteps(grid);
  if (tables.length === 0) return { failure: noHeading(grid) };
  const patterns = patternsOf(grid, tables);
  const choices = choicesFor(patterns.pattern, patterns.sheetPattern) ?? {};
  const joined = joinedTables(grid, tables);
  const offered = joined ? [...tables, joined] : tables;
  const block = tables.length === 1 ? tables[0] : offered[choices.table ?? -1];
  if (!block) {
    const [first] = tables;
    const reading = { ...patterns, area: first!.area, headingRows: [], columns: [], choices };
    return {
      questions: [{ code: "whichTable", tables: optionsOf(grid, tables, joined) }],
      reading,
    };
  }
  return yield* readTable(grid, block, patterns, choices, panelsBeside(grid, block, tables));
}

function optionsOf(
  grid: SheetGrid,
  tables: readonly TableBlock[],
  joined: TableBlock | undefined,
): OfferedTable[] {
  const offered = offeredTables(grid, tables);
  if (!joined) return offered;
  const rows = offered.reduce((sum, table) => sum + table.rows, 0);
  return [...offered, { area: joined.area, title: "", rows, together: tables.length }];
}

/** `beside`: where the table goes on in other columns. */
function* readTable(
  sheet: SheetGrid,
  { area, headings }: TableBlock,
  patterns: Pick<TableReading, "pattern" | "sheetPattern">,
  choices: ReadingChoices,
  beside: readonly SheetArea[],
): Steps<Recognition> {
  const rest = { done: sheet.values.length, of: sheet.values.length };
  const grid = cropGrid(sheet, area);
  yield rest;
  const shift = sheet.firstRow - grid.firstRow;
  const block = {
    ...headings,
    rows: headings.rows.map((row) => row + shift),
    bodyIndex: headings.bodyIndex + shift,
    furtherRows: headings.furtherRows.map((row) => row + shift),
    repeated: headings.repeated.map((row) => row + shift),
  };
  const read = readLayout(grid, block, choices);
  const reading: TableReading = {
    ...patterns,
    area,
    headingRows: block.rows.map((row) => grid.firstRow + row),
    columns: read.readings,
    choices,
  };
  if (read.failure) return { failure: read.failure, reading };
  if (read.questions.length > 0) return { questions: read.questions, reading };

  yield rest;
  const sorted = yield* sortRows(grid, read.layout, choices);
  if (sorted.schools.length === 0 && sorted.hiddenSchools.length === 0)
    return { failure: { code: "noSchools", headingRow: read.layout.headingRow }, reading };
  const questions: Question[] = [];
  if (sorted.hiddenSchools.length > 0 && choices.hiddenRows === undefined)
    questions.push({ code: "hiddenRows", rows: sorted.hiddenSchools });
  const levelled = read.layout.saysLevel
    ? sorted.schools
    : withLevelOfNames(sorted.schools, choices.level);
  const levels = levelsOf(levelled, read.layout.sheetLevel);
  if (levels.length === 0) questions.push({ code: "noLevel" });

  yield rest;
  const aside = yield* setDoubtfulAside(levelled, read);
  yield rest;
  const folded = foldUnits(aside.counted, aside.units, read.layout.columns, choices.units);
  if (folded.unanswered.length > 0)
    questions.push(unitsQuestion(folded.unanswered, folded.schools));
  if (questions.length > 0) return { questions, reading };

  const counted = yield* inSteps(folded.schools, (row) =>
    withoutImplausible(grid, row, read.layout.columns),
  );
  const leftOut = [...sorted.leftOut, ...aside.doubtful, ...folded.leftOut];
  return {
    reading,
    table: {
      sheetName: grid.sheetName,
      headingRow: read.layout.headingRow,
      firstRow: read.layout.headingRow + 1,
      lastRow: sorted.lastRow,
      columns: read.layout.columns,
      assumedUnits: read.assumedUnits,
      notes: [
        ...(beside.length > 0 ? [{ code: "goesOnBeside" as const, areas: beside }] : []),
        ...tableNotes(read, counted, leftOut, sorted.hiddenCounted),
      ],
      levels,
      rows: counted.map(({ school }) => school).sort((a, b) => a.row - b.row),
      leftOut: leftOut.sort((a, b) => a.row - b.row),
      unreadable: counted.flatMap(({ unreadable }) => unreadable),
      hasCounties: hasCounties(counted),
    },
  };
}

function levelsOf(rows: readonly ReadRow[], sheetLevel: Level | undefined): readonly Level[] {
  const levels = (["primary", "junior"] as const).filter((level) =>
    rows.some(({ school }) => school.levels.includes(level)),
  );
  return levels.length === 0 && sheetLevel ? [sheetLevel] : levels;
}

/** One county named on its rows is the county itself, no table of several. */
function hasCounties(rows: readonly ReadRow[]): boolean {
  const named = rows.filter(({ school }) => school.county !== "");
  return new Set(named.map(({ school }) => `${school.prefecture}|${school.county}`)).size > 1;
}

function patternsOf(
  grid: SheetGrid,
  tables: readonly TableBlock[],
): Pick<TableReading, "pattern" | "sheetPattern"> {
  const keys = tables.flatMap(({ headings: { rows, firstColumn, lastColumn } }) => [
    ...columnKeys(headingPaths(grid, rows, firstColumn, lastColumn)).values(),
  ]);
  const pattern = headingPattern([`${tables.length}`, ...keys]);
  return { pattern, sheetPattern: `${pattern}-${headingPattern([grid.sheetName])}` };
}
