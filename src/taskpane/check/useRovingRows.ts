import { useEffect, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

/** Rows that can hold the focus carry `data-row`: "school", "line", or "county" in a list of counties. */
const ROWS = "[data-row]";

/**
 * One tab stop for a whole grid, the row that last had focus: arrow keys walk row by row, Page keys school by school,
 * Home and End to the ends. Returns the grid's handlers.
 */
export function useRovingRows(grid: RefObject<HTMLElement | null>): {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
} {
  useEffect(() => {
    // A filter can take away the row that had the stop.
    const rows = rowsOf(grid.current);
    if (rows[0] && !rows.some((row) => row.tabIndex === 0)) rows[0].tabIndex = 0;
  });
  return {
    onKeyDown: (event) => {
      const here = (event.target as HTMLElement).closest<HTMLElement>(ROWS);
      if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
      const rows = rowsOf(event.currentTarget);
      const target = targetOf(event.key, rows, rows.indexOf(here));
      if (target === undefined) return;
      event.preventDefault();
      rows[target]?.focus();
    },
    onFocus: (event) => {
      const here = (event.target as HTMLElement).closest<HTMLElement>(ROWS);
      if (!here) return;
      for (const row of rowsOf(event.currentTarget)) row.tabIndex = row === here ? 0 : -1;
    },
  };
}

function rowsOf(grid: HTMLElement | null): readonly HTMLElement[] {
  return [...(grid?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
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
