import { useEffect, type KeyboardEvent, type RefObject } from "react";

/** Rows that can hold the focus carry `data-row`: "school" or "line". */
const ROWS = "[data-row]";

/**
 * One tab stop for a whole grid: arrow keys walk row by row, Page keys school by school, Home and End to the ends.
 * The row that last had focus keeps the tab stop.
 */
export function useRovingRows(
  grid: RefObject<HTMLElement | null>,
): (event: KeyboardEvent<HTMLElement>) => void {
  useEffect(() => {
    // A filter can take away the row that had the stop.
    const rows = grid.current?.querySelectorAll<HTMLElement>(ROWS) ?? [];
    const first = rows[0];
    if (first && ![...rows].some((row) => row.tabIndex === 0)) first.tabIndex = 0;
  });

  return (event) => {
    const here = (event.target as HTMLElement).closest<HTMLElement>(ROWS);
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROWS)];
    const place = rows.indexOf(here);
    const target = targetOf(event.key, rows, place);
    if (target === undefined) return;
    event.preventDefault();
    const row = rows[target];
    if (!row || row === here) return;
    for (const each of rows) each.tabIndex = each === row ? 0 : -1;
    row.focus();
  };
}

function targetOf(key: string, rows: readonly HTMLElement[], place: number): number | undefined {
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, place + 1);
    case "ArrowUp":
      return Math.max(0, place - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown": {
      const next = rows.findIndex((row, index) => index > place && isSchool(row));
      return next < 0 ? last : next;
    }
    case "PageUp": {
      const before = rows.slice(0, place).reverse().findIndex(isSchool);
      return before < 0 ? 0 : place - 1 - before;
    }
    default:
      return undefined;
  }
}

function isSchool(row: HTMLElement): boolean {
  return row.dataset["row"] === "school";
}
