import type { FlagCell } from "../../../assessment/Flag";
import { cellKey } from "./cellKey";
import type { CellFill } from "./CellFill";
import { codedFill } from "./codedFill";
import { decodedFill } from "./decodedFill";
import type { FillBook } from "./FillBook";
import { fillNumbers } from "./fillNumbers";
import { noFill } from "./noFill";
import type { FilledCell, SheetFills } from "./SheetFills";

/** What to colour, and what to remember of what is covered. */
export interface FillPlan {
  readonly changes: readonly FilledCell[];
  readonly book: FillBook;
}

/**
 * From the fills as they are to marks on the wanted cells alone: what is marked and not wanted gets its own fill back,
 * wherever it stands now. A gradient, and a fill for which no number is left, is not covered: it could not be given back.
 */
export function planFills(
  now: SheetFills,
  wanted: readonly FlagCell[],
  book: FillBook,
  worksheetId: string,
): FillPlan {
  const ownOfSheet = book.sheets[worksheetId] ?? spelledByChance(now, book);
  const covered = new Map(
    Object.entries(book.covered).map(([number, fill]) => [Number(number), fill]),
  );
  const changes: FilledCell[] = [];
  const marked = new Set<string>();
  for (const { kind, row, column } of wanted) {
    const present = now.get(cellKey(row, column))?.fill ?? noFill;
    const number = numberFor(originalOf(present));
    if (number === undefined) continue;
    marked.add(cellKey(row, column));
    const color = codedFill(kind, number);
    if (present.color.toUpperCase() !== color || present.pattern !== "Solid")
      changes.push({ row, column, fill: { pattern: "Solid", color, patternColor: "" } });
  }
  for (const [key, { row, column, fill }] of now) {
    if (marked.has(key)) continue;
    const original = originalOf(fill);
    if (original !== fill) changes.push({ row, column, fill: original });
  }
  const { [worksheetId]: _before, ...others } = book.sheets;
  const sheets = marked.size > 0 ? { ...others, [worksheetId]: ownOfSheet } : others;
  return { changes, book: { covered: Object.fromEntries(covered), sheets } };

  /** The fill below a mark; any other fill is the cell's own. */
  function originalOf(fill: CellFill): CellFill {
    const mark = decodedFill(fill.color);
    if (!mark || ownOfSheet.includes(mark.number)) return fill;
    const below = covered.get(mark.number);
    // The pattern is given back first: a mark may be half way there.
    const isMark = fill.pattern === "Solid" || fill.pattern === below?.pattern;
    return (isMark && below) || fill;
  }

  function numberFor(fill: CellFill): number | undefined {
    if (fill.pattern.endsWith("Gradient")) return undefined;
    for (const [number, known] of covered)
      if (!ownOfSheet.includes(number) && isSame(known, fill)) return number;
    const free = fillNumbers.find((number) => !covered.has(number) && !ownOfSheet.includes(number));
    if (free !== undefined) covered.set(free, fill);
    return free;
  }
}

/** Numbers of no covered fill that colours of the sheet spell: these colours are the user's own. */
function spelledByChance(now: SheetFills, book: FillBook): number[] {
  const spelled = [...now.values()].flatMap(({ fill }) => decodedFill(fill.color)?.number ?? []);
  return [...new Set(spelled)].filter((number) => !(number in book.covered));
}

function isSame(one: CellFill, other: CellFill): boolean {
  return (
    one.pattern === other.pattern &&
    one.color === other.color &&
    one.patternColor === other.patternColor
  );
}
