import type { PaneVisibility } from "../protocol/PaneVisibility";
import type { PreviewTexts } from "../texts/PreviewTexts";
import { element } from "./element";
import { iconOf } from "./iconOf";

const narrowest = 320;
const widest = 720;
const step = 16;
const lookMilliseconds = 50;

/** The task pane: its own title, a close button, and an edge to drag. */
export interface Pane extends PaneVisibility {
  readonly element: HTMLElement;
  /** Puts the add-in's iframe into the pane; a line of text stands there until the add-in shows something. */
  hold(frame: HTMLIFrameElement): void;
  label(title: string, texts: PreviewTexts): void;
}

/**
 * A pane 360 px wide.
 * @param changed is called when it is shown or hidden
 */
export function createPane(changed: () => void): Pane {
  const title = element("h2", { class: "pane-title" });
  const close = element("button", { type: "button", class: "plain", id: "pane-close" }, [
    iconOf("dismiss"),
  ]);
  const edge = element("div", {
    class: "pane-edge",
    role: "separator",
    "aria-orientation": "vertical",
    tabindex: "0",
  });
  const loading = element("p", { class: "pane-loading", role: "status" });
  const body = element("div", { class: "pane-body" });
  const pane = element("aside", { class: "pane", id: "pane" }, [
    edge,
    element("header", { class: "pane-head" }, [title, close]),
    body,
  ]);
  const setWidth = (width: number): void => {
    const fitting = Math.round(Math.min(widest, Math.max(narrowest, width)));
    pane.style.width = `${fitting}px`;
    edge.setAttribute("aria-valuenow", String(fitting));
  };
  edge.setAttribute("aria-valuemin", String(narrowest));
  edge.setAttribute("aria-valuemax", String(widest));
  setWidth(360);
  edge.addEventListener("pointerdown", (start) => {
    edge.setPointerCapture(start.pointerId);
    const from = pane.offsetWidth;
    const move = (event: PointerEvent): void => setWidth(from + start.clientX - event.clientX);
    edge.addEventListener("pointermove", move);
    edge.addEventListener("pointerup", () => edge.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  edge.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.offsetWidth + step);
    if (key === "ArrowRight") setWidth(pane.offsetWidth - step);
  });
  const setVisible = (visible: boolean): void => {
    pane.hidden = !visible;
    changed();
  };
  const made: Pane = {
    element: pane,
    isVisible: () => !pane.hidden,
    show: () => setVisible(true),
    hide: () => setVisible(false),
    hold(frame) {
      body.replaceChildren(loading, frame);
      body.classList.add("is-loading");
      const look = setInterval(() => {
        const shows = (frame.contentDocument?.body?.innerText ?? "").trim() !== "";
        if (!shows && frame.isConnected) return;
        clearInterval(look);
        if (frame.isConnected) body.classList.remove("is-loading");
      }, lookMilliseconds);
    },
    label(name, texts) {
      title.textContent = name;
      loading.textContent = texts.paneLoading;
      pane.setAttribute("aria-label", name);
      close.setAttribute("aria-label", texts.close);
      close.title = texts.close;
      edge.setAttribute("aria-label", texts.resizePane);
    },
  };
  close.addEventListener("click", made.hide);
  return made;
}
