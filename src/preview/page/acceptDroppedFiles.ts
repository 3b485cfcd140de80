import { element } from "./element";

/** Opens a file that is dropped on the page, and says so while it hovers. */
export function acceptDroppedFiles(
  target: HTMLElement,
  hint: () => string,
  open: (file: File) => void,
): void {
  const veil = element("div", { class: "drop-veil", hidden: "" });
  target.append(veil);
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes("Files") === true && !target.querySelector("dialog");
  // The iframe swallows drag events, so the veil covers it as soon as a file enters the page.
  target.addEventListener("dragenter", (event) => {
    if (!hasFiles(event)) return;
    veil.textContent = hint();
    veil.hidden = false;
  });
  target.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  target.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    veil.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}
