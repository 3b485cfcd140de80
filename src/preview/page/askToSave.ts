import type { PreviewTexts } from "../texts/PreviewTexts";
import { element } from "./element";

export type SaveAnswer = "save" | "discard" | "cancel";

/** Asks what becomes of the changes before another workbook takes the open one's place. */
export function askToSave(name: string, texts: PreviewTexts): Promise<SaveAnswer> {
  const question = element("h2", { id: "ask-to-save" }, [texts.askToSave(name)]);
  const button = (value: SaveAnswer, label: string): HTMLElement =>
    element("button", { value, class: value === "save" ? "primary" : "" }, [label]);
  const dialog = element("dialog", { class: "dialog", "aria-labelledby": "ask-to-save" }, [
    element("form", { method: "dialog" }, [
      question,
      element("div", { class: "dialog-actions" }, [
        button("save", texts.saveFirst),
        button("discard", texts.discard),
        button("cancel", texts.cancel),
      ]),
    ]),
  ]);
  document.body.append(dialog);
  return new Promise((resolve) => {
    // Escape closes the dialog without a value.
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve((dialog.returnValue || "cancel") as SaveAnswer);
    });
    dialog.showModal();
  });
}
