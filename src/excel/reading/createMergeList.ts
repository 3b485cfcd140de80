import type { SheetArea } from "../../sheet/SheetArea";

/**
 * Collects the merged cells of a sheet from its blocks, top to bottom, each of which also tells of the last row of the
 * block above it. Merged cells never overlap each other: pieces that do are one, seen from two blocks.
 */
export function createMergeList(): {
  /** @param sharedRow the row that both this block and the one above it tell of */
  add(pieces: readonly SheetArea[], sharedRow: number): void;
  merges(): SheetArea[];
} {
  const joined: SheetArea[] = [];
  return {
    add(pieces, sharedRow) {
      const open = joined.flatMap((area, index) => (area.lastRow >= sharedRow ? [index] : []));
      for (const piece of pieces) {
        const seen = open.find((index) => overlap(joined[index], piece));
        const before = seen === undefined ? undefined : joined[seen];
        if (seen !== undefined && before) joined[seen] = around(before, piece);
        else joined.push(piece);
      }
    },
    merges: () =>
      joined.filter(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          firstRow < lastRow || firstColumn < lastColumn,
      ),
  };
}

function overlap(one: SheetArea | undefined, other: SheetArea): boolean {
  return (
    one !== undefined &&
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function around(one: SheetArea, other: SheetArea): SheetArea {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}
