import type { PreviewTexts } from "../texts/PreviewTexts";
import type { PreviewOptions } from "./PreviewOptions";
import { element } from "./element";
import { iconOf } from "./iconOf";
import { createSettingsMenu } from "./settingsMenu";

const accepted = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv";

/** The top line: icon, workbook name, open, save and settings. */
export function createTitleBar(parts: {
  texts: PreviewTexts;
  options: PreviewOptions;
  workbookName: string;
  state: HTMLElement;
  open(file: File): void;
  save(): void;
  change(options: PreviewOptions): void;
}): HTMLElement {
  const { texts } = parts;
  const picker = element("input", { type: "file", accept: accepted, id: "open-file", hidden: "" });
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) parts.open(file);
    picker.value = "";
  });
  const button = (
    id: string,
    label: string,
    icon: "folderOpen" | "save",
    run: () => void,
  ): HTMLElement => {
    // A narrow window has no room for the label itself.
    const names = { title: label, "aria-label": label };
    const made = element("button", { type: "button", class: "title-button", id, ...names }, [
      iconOf(icon),
      element("span", {}, [label]),
    ]);
    made.addEventListener("click", run);
    return made;
  };
  return element("header", { class: "title" }, [
    element("img", { src: "/addin/assets/icon-32.png", alt: "", width: "24", height: "24" }),
    element("h1", { class: "workbook-name" }, [parts.workbookName]),
    parts.state,
    element("div", { class: "title-actions" }, [
      picker,
      button("open", texts.open, "folderOpen", () => picker.click()),
      button("save", texts.save, "save", parts.save),
      createSettingsMenu(parts.options, texts, parts.change),
    ]),
  ]);
}
