import { isBlankValue } from "../isBlankValue";
import { isPupilsField } from "../isPupilsField";
import type { LeftOutRow } from "../LeftOutRow";
import { leftOutReason } from "../leftOutReason";
import { placeOf } from "../placeOf";
import type { ReadingChoices } from "../ReadingChoices";
import { readSchoolRow } from "../readSchoolRow";
import type { ReadRow } from "../readSchoolRow";
import { rowsPerStep } from "../rowsPerStep";
import type { SheetGrid } from "../SheetGrid";
import type { Steps } from "../Steps";
import { findSums } from "../sums/findSums";
import type { Field } from "../TableColumn";
import type { TableLayout } from "../TableLayout";
import { blockHeading } from "./blockHeading";
import type { BlockHeading } from "./blockHeading";

/** The rows under the headings: those that may be schools, and the others with the reason. */
export interface SortedRows {
  readonly schools: readonly ReadRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly lastRow: number;
  /** Hidden rows of schools, whatever becomes of them. */
  readonly hiddenSchools: readonly number[];
  /** Those of them that count. */
  readonly hiddenCounted: readonly number[];
}

/** Tells schools from what is none by its name, its emptiness or its sums; in steps of some rows. */
export function* sortRows(
  grid: SheetGrid,
  layout: TableLayout,
  choices: ReadingChoices,
): Steps<SortedRows> {
  const lastRow = lastFilledRow(grid);
  const headings = new Set(layout.furtherHeadings);
  const putBack = new Set(choices.putBack);
  const leftOut: LeftOutRow[] = [];
  const candidates: Candidate[] = [];
  const schools: ReadRow[] = [];
  let blocks: readonly BlockHeading[] = [];
  let current = layout;
  let afterBlank = false;
  for (let row = layout.headingRow + 1; row <= lastRow; row++) {
    if (row % rowsPerStep === 0) yield { done: row, of: lastRow };
    const values = grid.values[row - grid.firstRow]!;
    const block = blockHeading(values);
    if (block && !headings.has(row)) {
      blocks = [...blocks.filter(({ depth }) => depth < block.depth), block];
      current = layoutOf(layout, blocks);
      const name = values.filter((value) => !isBlankValue(value)).join(" ");
      leftOut.push({ row, name, reason: "note" });
      afterBlank = false;
      continue;
    }
    const read = readSchoolRow(grid, row, current);
    if (read.school.key !== undefined && putBack.has(read.school.key) && hasPupils(read)) {
      candidates.push({ read: { ...read, school: { ...read.school, putBack: true } } });
      continue;
    }
    const left = leftOutReason(read, values, headings.has(row), afterBlank);
    // The schools of the next page stand under its headings.
    afterBlank =
      left?.reason === "blank" || (afterBlank && left !== undefined && left.reason !== "heading");
    const outRow = left && withKey({ row, name: read.school.name, ...left }, read);
    if (!outRow) candidates.push({ read });
    // Figures without a name add up too, and may themselves be a sum.
    else if (outRow.reason === "noName" && outRow.hasFigures)
      candidates.push({ read, nameless: outRow });
    else leftOut.push(outRow);
  }
  const sums = yield* findSums(
    candidates.map(({ read }) => read.school),
    layout.columns,
  );
  for (const { read, nameless } of candidates) {
    const { row, name } = read.school;
    const finding = sums.get(read.school);
    if (finding === "sum") leftOut.push(withKey({ row, name, reason: "total" }, read));
    else if (nameless) leftOut.push(nameless);
    // The name of a place without a figure or a type is no school that is still to be filled in.
    else if (finding && isBareName(read)) leftOut.push({ row, name, reason: "note" });
    else if (finding) leftOut.push(withKey({ row, name, reason: "total", hasFigures: true }, read));
    else schools.push(read);
  }
  const isHidden = ({ school }: ReadRow): boolean => grid.hiddenRows?.has(school.row) === true;
  const hidden = schools.filter(isHidden);
  const hiddenSchools = hidden.map(({ school }) => school.row);
  const leavesOut = choices.hiddenRows === "leaveOut";
  if (leavesOut)
    leftOut.push(
      ...hidden.map((read) =>
        withKey({ row: read.school.row, name: read.school.name, reason: "hidden" }, read),
      ),
    );
  return {
    schools: leavesOut ? schools.filter((read) => !isHidden(read)) : schools,
    leftOut,
    lastRow,
    hiddenSchools,
    hiddenCounted: leavesOut ? [] : hiddenSchools,
  };
}

interface Candidate {
  readonly read: ReadRow;
  readonly nameless?: LeftOutRow;
}

/** With its key, and whether it could count: without a name or without pupils nothing can be said of it. */
function withKey(row: LeftOutRow, read: ReadRow): LeftOutRow {
  const { key } = read.school;
  const placed = { ...row, ...placeOf(read.school) };
  if (!key || row.name === "" || row.reason === "heading" || !hasPupils(read)) return placed;
  return { ...placed, key, canPutBack: true };
}

function isBareName({ school: { kind, numbers, levelNumbers }, unreadable }: ReadRow): boolean {
  return (
    kind === "unknown" &&
    Object.keys(numbers).length + unreadable.length === 0 &&
    levelNumbers === undefined
  );
}

function hasPupils({ school: { numbers } }: ReadRow): boolean {
  return Object.entries(numbers).some(
    ([field, number]) => isPupilsField(field as Field) && number > 0,
  );
}

/** The layout of rows under block headings, the innermost last. */
function layoutOf(layout: TableLayout, blocks: readonly BlockHeading[]): TableLayout {
  const { level, kind, isPrivate }: Partial<BlockHeading> = Object.assign({}, ...blocks);
  return {
    ...layout,
    ...(level && { sheetLevel: level }),
    ...(kind && { blockKind: kind }),
    ...(isPrivate && { isPrivateBlock: isPrivate }),
  };
}

function lastFilledRow(grid: SheetGrid): number {
  for (let index = grid.values.length - 1; index >= 0; index--)
    if (!grid.values[index]!.every(isBlankValue)) return grid.firstRow + index;
  return grid.firstRow;
}
