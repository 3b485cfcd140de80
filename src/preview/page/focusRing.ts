/** A part of the page that F6 goes to. */
export interface FocusRegion {
  /** Whether the focus is in it. */
  holds(active: Element): boolean;
  isShown(): boolean;
  focus(): void;
}

/**
 * F6 goes to the next part of the page, Shift+F6 to the one before, as in Excel: the grid keeps Tab
 * and the arrow keys for its cells, so that nothing else leads out of it.
 * @param regions in their order on the page
 * @returns a listener for the capture phase of every document in the page
 */
export function createFocusRing(regions: readonly FocusRegion[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const shown = regions.filter((region) => region.isShown());
    const active = document.activeElement ?? document.body;
    const here = shown.findIndex((region) => region.holds(active));
    const step = event.shiftKey ? -1 : 1;
    const start = here === -1 && event.shiftKey ? 0 : here;
    shown[(start + step + shown.length) % shown.length]?.focus();
  };
}
