import type { PreviewTexts } from "../texts/PreviewTexts";
import type { PreviewOptions } from "./PreviewOptions";
import { element } from "./element";
import { iconOf } from "./iconOf";

/** The button and menu for what kind of Excel the page plays. */
export function createSettingsMenu(
  options: PreviewOptions,
  texts: PreviewTexts,
  change: (options: PreviewOptions) => void,
): HTMLElement {
  const choice = <K extends keyof PreviewOptions>(
    key: K,
    label: string,
    values: Readonly<Record<PreviewOptions[K], string>>,
  ): HTMLElement => {
    const select = element(
      "select",
      { id: `setting-${key}` },
      Object.entries<string>(values).map(([value, text]) => {
        const option = element("option", { value }, [text]);
        option.selected = options[key] === value;
        return option;
      }),
    );
    select.addEventListener("change", () => change({ ...options, [key]: select.value }));
    return element("label", {}, [element("span", {}, [label]), select]);
  };
  const menu = element("div", { class: "settings-menu", id: "settings-menu", hidden: "" }, [
    choice("profile", texts.excelVersion, texts.profiles),
    choice("flavour", texts.blankCells, texts.flavours),
    choice("language", texts.language, { "zh-CN": "中文", "en-US": "English" }),
    choice("theme", texts.theme, texts.themes),
    element("p", { class: "settings-keys" }, [texts.keys]),
  ]);
  const button = element(
    "button",
    {
      type: "button",
      class: "title-button",
      "aria-haspopup": "true",
      "aria-expanded": "false",
      "aria-controls": "settings-menu",
      title: texts.settings,
      "aria-label": texts.settings,
    },
    [iconOf("settings"), element("span", { class: "wide-only" }, [texts.settings])],
  );
  const holder = element("div", { class: "settings" }, [button, menu]);
  const toggle = (open: boolean): void => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => toggle(menu.hidden));
  holder.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    toggle(false);
    button.focus();
  });
  holder.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !holder.contains(relatedTarget)) toggle(false);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !holder.contains(target)) toggle(false);
  });
  return holder;
}
