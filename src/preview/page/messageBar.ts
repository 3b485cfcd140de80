import type { PreviewTexts } from "../texts/PreviewTexts";
import { element } from "./element";
import { iconOf } from "./iconOf";

/** A line of text under the ribbon, for what happened to a file or an action. */
export interface MessageBar {
  readonly element: HTMLElement;
  show(kind: "info" | "error", text: string): void;
  hide(): void;
  /** The text it shows, or null. */
  text(): string | null;
}

/** An empty message bar. */
export function createMessageBar(texts: () => PreviewTexts): MessageBar {
  const bar = element("div", {
    class: "message",
    role: "status",
    "aria-live": "polite",
    hidden: "",
  });
  const hide = (): void => {
    bar.hidden = true;
    bar.replaceChildren();
  };
  return {
    element: bar,
    hide,
    text: () => (bar.hidden ? null : bar.textContent),
    show(kind, text) {
      const close = element(
        "button",
        { type: "button", class: "plain", "aria-label": texts().close },
        [iconOf("dismiss")],
      );
      close.addEventListener("click", hide);
      bar.className = `message ${kind}`;
      bar.setAttribute("role", kind === "error" ? "alert" : "status");
      bar.replaceChildren(iconOf(kind), element("span", {}, [text]), close);
      bar.hidden = false;
    },
  };
}
