import { addressesOf } from "./addressesOf";
import type { FilledCell } from "./SheetFills";

/** Queues the fills, cells of one look together. */
export function applyFills(worksheet: Excel.Worksheet, changes: readonly FilledCell[]): void {
  const looks = new Map<string, FilledCell[]>();
  for (const cell of changes) {
    const { pattern, color, patternColor } = cell.fill;
    const look = [pattern, color, patternColor].join();
    const alike = looks.get(look);
    if (alike) alike.push(cell);
    else looks.set(look, [cell]);
  }
  for (const cells of looks.values()) {
    const { pattern, color, patternColor } = cells[0]!.fill;
    for (const address of addressesOf(cells)) {
      const { fill } = worksheet.getRanges(address).format;
      const isHatched = pattern !== "None" && pattern !== "Solid";
      if (pattern === "None") fill.clear();
      // The colour, by which a mark is known, comes last, and whatever it does to the pattern is undone.
      if (isHatched) hatch(fill);
      if (pattern !== "None") fill.color = color;
      if (isHatched) hatch(fill);
    }

    function hatch(fill: Excel.RangeFill): void {
      fill.pattern = pattern as Excel.FillPattern;
      fill.patternColor = patternColor;
    }
  }
}
