import { ILayoutService } from "@univerjs/ui";
import type { Model } from "../host/model/Model";
import type { FocusRegion } from "./focusRing";
import type { Pane } from "./pane";

/** Where the focus goes in a part of the page: its chosen tab, else its first control. */
function entry(part: ParentNode | null | undefined): HTMLElement | null {
  return (
    part?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
    part?.querySelector<HTMLElement>("button, input:not([hidden]), select") ??
    null
  );
}

/** Title, ribbon, grid, sheet tabs and pane, for the ring of F6. */
export function pageRegions(
  parts: { head: HTMLElement; grid: HTMLElement; pane: Pane },
  model: Model,
): readonly FocusRegion[] {
  const { head, grid, pane } = parts;
  const inPage = (holder: HTMLElement, selector: string): FocusRegion => ({
    holds: (active) => active.closest(selector) !== null && holder.contains(active),
    isShown: () => holder.querySelector(selector) !== null,
    focus: () => entry(holder.querySelector(selector))?.focus(),
  });
  const tabs = inPage(grid, '[role="tablist"]');
  return [
    inPage(head, ".title"),
    inPage(head, ".ribbon"),
    {
      // The editors of cells and of the formula bar lie anywhere on the page.
      holds: (active) =>
        active.closest('[id^="__editor_"]') !== null ||
        (grid.contains(active) && !tabs.holds(active)),
      isShown: () => !isCovered(grid),
      focus: () => model.injector.get(ILayoutService).focus(),
    },
    { ...tabs, isShown: () => tabs.isShown() && !isCovered(grid) },
    {
      holds: (active) => pane.element.contains(active),
      isShown: () => pane.isVisible(),
      focus: () => focusPane(pane.element),
    },
  ];
}

/** In a narrow window the pane lies over the grid. */
function isCovered(grid: HTMLElement): boolean {
  const { left, top, width, height } = grid.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  return above?.closest("#pane") !== null && above !== null;
}

/** The place in the add-in that had the focus, else its first control; the pane's own button without any. */
function focusPane(pane: HTMLElement): void {
  const frame = pane.querySelector("iframe");
  const inside = frame?.contentDocument;
  const before = inside?.activeElement;
  const target = before && before !== inside.body ? before : entry(inside);
  if (!frame || !target) return pane.querySelector<HTMLElement>("#pane-close")?.focus();
  frame.focus();
  (target as HTMLElement).focus();
}
