import type { SheetGrid } from "../SheetGrid";
import { headingText } from "./headingText";
import { mergeAt } from "./mergedValue";

/** A column's headings from top to bottom, the same text once. */
export interface HeadingPath {
  readonly column: number;
  readonly texts: readonly string[];
  /** Groups were carried on from the left that may as well have ended before this column. */
  readonly doubt?: {
    /** The path without them. */
    readonly alone: readonly string[];
    /** Other groups in the row are merged over their columns; if not, some columns have no group. */
    readonly othersAreMerged: boolean;
  };
}

/**
 * The heading path of every column that has one. A group over several columns is merged, or stands over the first of
 * them alone, as it does where a table was pasted without its merged cells. A merged group ends where its cells end.
 */
export function headingPaths(
  grid: SheetGrid,
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): HeadingPath[] {
  const paths: HeadingPath[] = [];
  const own = new Map<number, readonly string[]>();
  for (let column = firstColumn; column <= lastColumn; column++)
    own.set(
      column,
      rows.map((row) => headingText(grid, row, column)),
    );
  const doubts = rows.map((row, level) => doubtOf(grid, row, level, own));
  let before: readonly string[] = [];
  let wasMerged: readonly boolean[] = [];
  for (const [column, filled] of own) {
    const lowest = lastFilled(filled);
    const merged = rows.map((row) => mergeAt(grid, grid.firstRow + row, column) !== undefined);
    if (lowest < 0) {
      before = [];
      wasMerged = merged;
      continue;
    }
    const texts: string[] = [];
    const doubt = new Set<"merged" | "open">();
    for (const [level, text] of filled.entries()) {
      // A group is carried on only over a column that goes on below it, and only under the same groups.
      const isCarried =
        text === "" &&
        level < lowest &&
        !merged[level] &&
        !wasMerged[level] &&
        texts.every((above, over) => above === before[over]);
      const carried = isCarried ? (before[level] ?? "") : "";
      texts.push(text || carried);
      const why = doubts[level];
      if (carried && why) doubt.add(why);
    }
    // What is carried on stands in no merged cell, so that it may be carried further.
    before = texts;
    wasMerged = merged;
    const path = once(texts);
    const alone = { alone: once(filled), othersAreMerged: doubt.has("merged") };
    paths.push({ column, texts: path, ...(doubt.size > 0 && { doubt: alone }) });
  }
  return paths;
}

/**
 * Whether a group of this row may cover its own column only: others in the row are merged over theirs, or columns
 * before the first group have nothing over them either, so that an empty cell need not belong to a group.
 */
function doubtOf(
  grid: SheetGrid,
  row: number,
  level: number,
  own: ReadonlyMap<number, readonly string[]>,
): "merged" | "open" | undefined {
  const columns = [...own.keys()];
  const isWide = columns.some((column) => {
    const merge = mergeAt(grid, grid.firstRow + row, column);
    return merge !== undefined && merge.lastColumn > merge.firstColumn;
  });
  if (isWide) return "merged";
  const first = columns.findIndex((column) => own.get(column)![level] !== "");
  const isOpen = columns.slice(0, first).some((column) => lastFilled(own.get(column)!) > level);
  return first >= 0 && isOpen ? "open" : undefined;
}

function once(texts: readonly string[]): string[] {
  return texts.filter((text, level) => text !== "" && text !== texts[level - 1]);
}

function lastFilled(texts: readonly string[]): number {
  return texts.reduce((last, text, level) => (text === "" ? last : level), -1);
}
