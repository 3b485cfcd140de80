import { isColumnNumberRow } from "../isColumnNumberRow";
import { isNoteName } from "../isNoteName";
import { recogniseHeading } from "../recogniseHeading";
import { saysSchool } from "../saysSchool";
import { readHeading } from "../readHeading";
import type { Box } from "./Box";
import type { Boxes } from "./Boxes";
import { classOf } from "./classOf";
import { isLevelWord } from "./isLevelWord";
import { writtenPairs } from "./writtenPairs";

/** The rows of headings over a table, and the column of the schools' names. */
export interface HeadingBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly nameColumn: number;
  /** Rows of nothing but units. */
  readonly unitRows: readonly number[];
  /** Rows that number the columns. */
  readonly numberRows: readonly number[];
}

const MOST_ROWS_ABOVE = 60;
const MOST_GROUP_ROWS = 5;

/** The headings of a table of schools: a row that names the school and one thing more, with answers under it. */
export function headingBlock(boxes: Boxes): HeadingBlock | undefined {
  const { firstRow, lastRow } = boxes.area;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + MOST_ROWS_ABOVE); row++) {
    const name = nameOn(boxes, row);
    if (!name) continue;
    const block = blockAround(boxes, row, name);
    if (hasAnswers(boxes, block)) return block;
  }
  return undefined;
}

function nameOn(boxes: Boxes, row: number): Box | undefined {
  const filled = boxes.onRow(row).filter(({ kind }) => kind !== "empty");
  const labels = filled.filter((box) => classOf(box) === "label");
  const name = labels.find(({ text }) => recogniseHeading(text)?.field === "schoolName");
  const isHeadingRow = filled.every(
    (box, place) => classOf(box) !== "value" && !isAnswer(box, filled[place - 1]),
  );
  return isHeadingRow && labels.length >= 2 ? name : undefined;
}

/** A school's name, or a level beside the label that asks for it. */
function isAnswer(box: Box, before: Box | undefined): boolean {
  if (classOf(box) === "label") return false;
  if (!isLevelWord(box.text)) return saysSchool(box.text);
  const asked = before && readHeading(before.text)?.field;
  return asked === "level" || asked === "schoolType";
}

function blockAround(boxes: Boxes, row: number, name: Box): HeadingBlock {
  const nameColumn = name.firstColumn;
  let firstRow = row;
  while (row - firstRow < MOST_GROUP_ROWS && isGroupRow(boxes, firstRow - 1, nameColumn))
    firstRow--;
  const unitRows: number[] = [];
  const numberRows: number[] = [];
  let last = Math.max(row, name.lastRow);
  for (let next = row + 1; next <= boxes.area.lastRow; next++) {
    const index = next - boxes.grid.firstRow;
    const others = boxes.onRow(next).filter((box) => box.kind !== "empty" && box.firstRow === next);
    const inName = boxes.at(next, nameColumn);
    const isNameFree = inName === name || inName.kind === "empty";
    if (others.length > 0 && others.every((box) => classOf(box) === "unit" || isUnitWord(box)))
      unitRows.push(next);
    else if (isColumnNumberRow(boxes.grid, index, nameColumn)) numberRows.push(next);
    else if (
      !(isNameFree && others.length > 0 && others.every((box) => classOf(box) !== "value")) &&
      !(others.length === 0 && next <= name.lastRow)
    )
      break;
    last = next;
  }
  return { firstRow, lastRow: last, nameColumn, unitRows, numberRows };
}

function isUnitWord({ text }: Box): boolean {
  return /^(计量)?单位$/u.test(text);
}

/** Words over several columns; a title over all of them, or a line about the whole sheet, is no group. */
function isGroupRow(boxes: Boxes, row: number, nameColumn: number): boolean {
  if (row < boxes.area.firstRow) return false;
  const filled = boxes.onRow(row).filter(({ kind }) => kind !== "empty");
  const groups = filled.filter(
    (box) =>
      !boxes.isFullWidth(box) &&
      !writtenPairs(box.text) &&
      !isNoteName(box.text) &&
      !/单位\s*[:：]/u.test(box.text),
  );
  if (groups.length === 0 || filled.some((box) => classOf(box) === "value")) return false;
  const beyond = groups.filter(({ lastColumn }) => lastColumn > nameColumn);
  if (groups.length > 1) return beyond.length > 0;
  const isTitle = /表$|表[(（]|\d{4}\s*(学?年|-)/u.test(groups[0]!.text);
  return beyond.length === 1 && !isTitle;
}

/** Under the heading of the names stands a name, not another label, and something is filled in beside it. */
function hasAnswers(boxes: Boxes, { lastRow, nameColumn }: HeadingBlock): boolean {
  const first = firstFilledRow(boxes, lastRow + 1);
  if (first === undefined) return false;
  const name = boxes.at(first, nameColumn);
  const rest = boxes.onRow(first).filter((box) => box.kind !== "empty" && box !== name);
  const isLabelled = classOf(name) === "label" && !saysSchool(name.text);
  const labels = rest.filter((box) => classOf(box) === "label");
  return !isLabelled && name.kind === "text" && rest.length > 0 && labels.length < 2;
}

function firstFilledRow(boxes: Boxes, from: number): number | undefined {
  for (let row = from; row <= boxes.area.lastRow; row++)
    if (boxes.filledOn(row).length > 0) return row;
  return undefined;
}
