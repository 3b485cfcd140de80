import { CommandType, ICommandService } from "@univerjs/core";
import type { Model } from "../host/model/Model";
import type { PreviewTexts } from "../texts/PreviewTexts";
import { element } from "./element";

/** Whether the open workbook is on the user's disk as it stands, shown beside its name. */
export interface WorkbookState {
  readonly element: HTMLElement;
  hasChanges(): boolean;
  /** Another workbook is open; the sample is nobody's file. */
  opened(from: "disk" | "sample"): void;
  saved(): void;
  /** Writes the state again, in another language. */
  redraw(): void;
}

/** The grid's own bookkeeping; nobody's work. */
const bookkeeping = new Set([
  "sheet.mutation.data-validation-formula-mark-dirty",
  "sheet.mutation.set-worksheet-row-auto-height",
]);

/**
 * Watches the workbook: cells, formats and marks that change make it unsaved, recalculated values do
 * not. The browser asks before it leaves unsaved work.
 */
export function createWorkbookState(model: Model, texts: () => PreviewTexts): WorkbookState {
  const label = element("span", { class: "workbook-state", id: "workbook-state", role: "status" });
  let state: "none" | "saved" | "changed" = "none";
  const set = (next: typeof state): void => {
    state = next;
    label.textContent = next === "none" ? "" : texts().states[next];
  };
  model.injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || options?.onlyLocal === true) return;
    if (state !== "changed" && id.startsWith("sheet.mutation.") && !bookkeeping.has(id))
      set("changed");
  });
  window.addEventListener("beforeunload", (event) => {
    if (state === "changed") event.preventDefault();
  });
  return {
    element: label,
    hasChanges: () => state === "changed",
    opened: (from) => set(from === "disk" ? "saved" : "none"),
    saved: () => set("saved"),
    redraw: () => set(state),
  };
}
