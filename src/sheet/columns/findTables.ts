import { admitsUnit } from "../admitsUnit";
import { continuesTable } from "./continuesTable";
import { readHeading } from "../readHeading";
import { rowsPerStep } from "../rowsPerStep";
import { runToEnd } from "../runToEnd";
import type { SheetGrid } from "../SheetGrid";
import type { Steps } from "../Steps";
import type { HeadingBlock, TableBlock } from "./HeadingBlock";
import { headingBlockAt } from "./headingBlockAt";
import { headingFields } from "./headingFields";
import { headingText } from "./headingText";
import { withRepetition } from "./withRepetition";

/**
 * The school tables of a sheet: each has a heading that names the school and one thing more at least. Headings that
 * are repeated on every printed page belong to the first; others beside or below begin a table of their own.
 */
export function findTables(grid: SheetGrid): TableBlock[] {
  return runToEnd(findTablesInSteps(grid));
}

/** findTables in steps of some rows. */
export function* findTablesInSteps(grid: SheetGrid): Steps<TableBlock[]> {
  const blocks: HeadingBlock[] = [];
  for (let index = 0; index < grid.values.length; index++) {
    if (index % rowsPerStep === 0) yield { done: index, of: grid.values.length };
    const names = nameColumnsIn(grid, index).filter(
      (column) => !blocks.some((block) => isWithin(block, index, column)),
    );
    for (const block of blocksAt(grid, index, names)) {
      const same = [...blocks].reverse().find(({ nameColumn }) => nameColumn === block.nameColumn);
      if (same && isRepetition(grid, same, block))
        blocks.splice(blocks.indexOf(same), 1, withRepetition(grid, same, block));
      else blocks.push(block);
    }
  }
  return blocks.map((headings) => ({ headings, area: areaOf(grid, headings, blocks) }));
}

/** Only such texts are looked at more closely: a sheet of the nation's schools has half a million of others. */
const MAY_NAME_THE_SCHOOL = /名\s*称|校\s*名|学\s*校|全\s*称|name|school/iu;

/** Columns of the worksheet whose cell in a row names the school; 学校（所） is a count. */
function nameColumnsIn(grid: SheetGrid, index: number): number[] {
  return grid.values[index]!.flatMap((value, offset) => {
    if (typeof value !== "string" || !MAY_NAME_THE_SCHOOL.test(value)) return [];
    const named = readHeading(headingText(grid, index, grid.firstColumn + offset));
    const isName =
      named?.field === "schoolName" && (!named.unit || admitsUnit("schoolName", named.unit.kind));
    return isName ? [grid.firstColumn + offset] : [];
  });
}

/** A row that names the school twice, each time with the same fields after it, holds two tables side by side. */
function blocksAt(grid: SheetGrid, index: number, names: readonly number[]): HeadingBlock[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  const lastColumn = grid.firstColumn + grid.values[index]!.length - 1;
  const whole = blockOf(grid, index, first, grid.firstColumn, lastColumn);
  if (!whole) return [];
  const starts = others.filter((column) => hasFields(grid, whole, column, lastColumn));
  if (starts.length === 0) return [whole];
  const edges = starts.map((column) => leftEdge(grid, whole, column));
  return [grid.firstColumn, ...edges].flatMap((from, place) => {
    const to = (edges[place] ?? lastColumn + 1) - 1;
    return blockOf(grid, index, place === 0 ? first : starts[place - 1]!, from, to) ?? [];
  });
}

function blockOf(
  grid: SheetGrid,
  index: number,
  nameColumn: number,
  firstColumn: number,
  lastColumn: number,
): HeadingBlock | undefined {
  const { rows: all, bodyIndex, furtherRows } = headingBlockAt(grid, index, nameColumn);
  const rows = withoutTitles(grid, all, index, firstColumn, lastColumn);
  const block = { rows, bodyIndex, furtherRows, nameColumn, firstColumn, lastColumn, repeated: [] };
  const fields = headingFields(grid, block).length;
  return fields >= 2 && numbersIn(grid, index) < fields - 1 ? block : undefined;
}

/** One text over the whole table is its title, though it may be one of several beside each other. */
function withoutTitles(
  grid: SheetGrid,
  rows: readonly number[],
  nameIndex: number,
  firstColumn: number,
  lastColumn: number,
): readonly number[] {
  const columns = Array.from(
    { length: lastColumn - firstColumn + 1 },
    (_, step) => firstColumn + step,
  );
  const isTitle = (row: number): boolean => {
    if (row >= nameIndex) return false;
    const texts = columns.map((column) => headingText(grid, row, column));
    const filled = texts.filter((text) => text !== "");
    return new Set(filled).size === 1 && (filled.length === texts.length || texts[0] !== "");
  };
  const first = rows.findIndex((row) => !isTitle(row));
  return rows.slice(first);
}

/** As many numbers as fields beside the name: a form with labels and values, no headings. */
function numbersIn(grid: SheetGrid, index: number): number {
  return grid.kinds[index]!.filter((kind) => kind === "number").length;
}

/** Pupils after a second name: another table, not a second name of the same school. */
function hasFields(grid: SheetGrid, block: HeadingBlock, column: number, last: number): boolean {
  const pupils = (from: number, to: number): boolean =>
    headingFields(grid, block, from, to).some((each) => /^\w*pupils /iu.test(each));
  return pupils(column, last) && pupils(block.firstColumn, column - 1);
}

/** Where a table beside another begins: at its name or at the columns of 序号, 乡镇 and the like before it. */
function leftEdge(grid: SheetGrid, block: HeadingBlock, nameColumn: number): number {
  let edge = nameColumn;
  while (edge - 1 > block.nameColumn && leadsIn(grid, block, edge - 1)) edge--;
  return edge;
}

function leadsIn(grid: SheetGrid, block: HeadingBlock, column: number): boolean {
  const texts = block.rows.map((row) => headingText(grid, row, column));
  return /^(序号|编号|no\.?|乡镇|所属乡镇|区县|县)$/iu.test([...new Set(texts)].join(""));
}

function isWithin(block: HeadingBlock, index: number, column: number): boolean {
  return (
    index >= block.rows[0]! &&
    index < block.bodyIndex &&
    column >= block.firstColumn &&
    column <= block.lastColumn
  );
}

/** The same headings after a row of figures are those of the next page, and so they are where the table goes on. */
function isRepetition(grid: SheetGrid, first: HeadingBlock, again: HeadingBlock): boolean {
  const fields = (block: HeadingBlock): string => headingFields(grid, block).join("|");
  if (first.rows[0]! >= again.rows[0]! || fields(first) !== fields(again)) return false;
  const above = grid.kinds[again.rows[0]! - 1] ?? [];
  const isUnderFigures = above.filter((kind) => kind === "number" || kind === "date").length >= 2;
  return isUnderFigures || continuesTable(grid, first, again);
}

/** A table goes down to the title of the next one in its columns, and up to the last figures of the one before. */
function areaOf(
  grid: SheetGrid,
  own: HeadingBlock,
  blocks: readonly HeadingBlock[],
): TableBlock["area"] {
  const neighbours = blocks.filter(
    (other) =>
      other !== own && other.firstColumn <= own.lastColumn && other.lastColumn >= own.firstColumn,
  );
  const next = neighbours.find(({ rows }) => rows[0]! > own.rows[0]!);
  const before = neighbours.some(({ rows }) => rows[0]! < own.rows[0]!);
  return {
    firstRow: grid.firstRow + (before ? titleIndex(grid, own.rows[0]!) : 0),
    lastRow: grid.firstRow + (next ? titleIndex(grid, next.rows[0]!) : grid.values.length) - 1,
    firstColumn: own.firstColumn,
    lastColumn: own.lastColumn,
  };
}

/** The first row of the title above a heading: the texts right over it, down from a blank row or from figures. */
function titleIndex(grid: SheetGrid, headingIndex: number): number {
  const isText = (index: number): boolean =>
    index >= 0 &&
    grid.kinds[index]!.every((kind) => kind === "text" || kind === "empty") &&
    grid.kinds[index]!.some((kind) => kind === "text");
  let index = headingIndex;
  while (isText(index - 1)) index--;
  const hasFiguresAbove = grid.kinds[index - 1]?.some((kind) => kind === "number") === true;
  // Right under figures the first such row is their footer, where there is more than one.
  return hasFiguresAbove && headingIndex - index > 1 ? headingIndex - 1 : index;
}
