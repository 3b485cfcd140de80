import type { PreviewTexts } from "../texts/PreviewTexts";

/**
 * Names for what the grid leaves without one, and an order for Tab: the grid puts its canvases, one
 * of them out of sight, before everything else on the page.
 */
export function labelGrid(grid: HTMLElement, texts: PreviewTexts["grid"]): void {
  const named: [selector: string, label: string][] = [
    ['[data-u-comp="defined-name"] input', texts.nameBox],
    ['[data-u-comp="formula-bar"] canvas', texts.formulaBar],
    ['canvas[id^="univer-sheet-main-canvas"]', texts.cells],
    ['footer button[data-u-comp="sheet-bar-append-button"]', texts.newSheet],
    ['footer [aria-haspopup="menu"] > [data-u-comp="sheet-bar-append-button"]', texts.allSheets],
    ['[data-u-comp="sidebar"]', texts.sidebar],
    ['[role="tablist"]', texts.sheetTabs],
  ];
  for (const [selector, label] of named) {
    for (const found of grid.querySelectorAll(selector)) {
      if (found.getAttribute("aria-label") !== label) found.setAttribute("aria-label", label);
    }
  }
  for (const canvas of grid.querySelectorAll<HTMLElement>("canvas")) {
    const isCells = canvas.id.startsWith("univer-sheet-main-canvas");
    const place = isCells ? 0 : -1;
    if (canvas.tabIndex !== place) canvas.tabIndex = place;
  }
}
