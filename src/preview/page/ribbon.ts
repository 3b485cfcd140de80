import type { PreviewTexts } from "../texts/PreviewTexts";
import type { Manifest, ManifestControl } from "./Manifest";
import { element } from "./element";
import { iconOf } from "./iconOf";

interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: Node;
  /** The button of the pane; it looks pressed while the pane is open. */
  opensPane?: boolean;
  run(): void;
}

/** What the ribbon's own buttons and the add-in's do. */
export interface RibbonActions {
  undo(): void;
  redo(): void;
  bold(): void;
  control(control: ManifestControl): void;
}

/** The ribbon: a small tab of the preview's own, and the tabs that the add-in's manifest declares. */
export function createRibbon(
  manifest: Manifest,
  texts: PreviewTexts,
  actions: RibbonActions,
): HTMLElement {
  const own: RibbonButton[] = [
    { id: "undo", label: texts.undo, tip: texts.undo, icon: iconOf("undo"), run: actions.undo },
    { id: "redo", label: texts.redo, tip: texts.redo, icon: iconOf("redo"), run: actions.redo },
    { id: "bold", label: texts.bold, tip: texts.bold, icon: iconOf("bold"), run: actions.bold },
  ];
  const tabs = [
    { id: "home", label: texts.homeTab, groups: [{ label: texts.editGroup, buttons: own }] },
    ...manifest.tabs.map(({ id, label, groups }) => ({
      id,
      label,
      groups: groups.map((group) => ({
        label: group.label,
        buttons: group.controls.map((control) => ({
          id: control.id,
          label: control.label,
          tip: `${control.tip.title}\n${control.tip.text}`,
          icon: element("img", { src: control.icon, alt: "", width: "24", height: "24" }),
          opensPane: control.action.kind === "showPane",
          run: () => actions.control(control),
        })),
      })),
    })),
  ];
  const panels = tabs.map(({ id, label, groups }) =>
    element(
      "div",
      { class: "ribbon-panel", role: "tabpanel", id: `panel-${id}`, "aria-label": label },
      groups.map((group) =>
        element(
          "div",
          { class: "ribbon-group", role: "group", "aria-label": group.label },
          group.buttons.map(buttonOf),
        ),
      ),
    ),
  );
  const heads = tabs.map(({ id, label }) =>
    element(
      "button",
      { type: "button", role: "tab", class: "ribbon-tab", "aria-controls": `panel-${id}` },
      [label],
    ),
  );
  const choose = (chosen: number): void => {
    heads.forEach((head, index) => {
      head.setAttribute("aria-selected", String(index === chosen));
      head.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
  };
  heads.forEach((head, index) => {
    head.addEventListener("click", () => choose(index));
    head.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? heads.length - 1 : 0;
      if (step === 0) return;
      const next = (index + step) % heads.length;
      choose(next);
      heads[next]?.focus();
    });
  });
  choose(tabs.length > 1 ? 1 : 0);
  return element("div", { class: "ribbon" }, [
    element("div", { class: "ribbon-tabs", role: "tablist" }, heads),
    element("div", { class: "ribbon-card" }, panels),
  ]);
}

function buttonOf({ id, label, tip, icon, opensPane, run }: RibbonButton): HTMLElement {
  const button = element(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      id: `ribbon-${id}`,
      title: tip,
      ...(opensPane ? { "aria-controls": "pane" } : {}),
    },
    [icon, element("span", {}, [label])],
  );
  button.addEventListener("click", run);
  return button;
}
