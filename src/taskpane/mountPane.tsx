import { createRoot } from "react-dom/client";
import { PaneBoundary } from "./errors/PaneBoundary";
import { loadErrorPages } from "./errors/loadErrorPages";
import { PaneApp } from "./PaneApp";
import type { PaneOptions } from "./PaneOptions";

/** A mounted pane: options can change while it is open, the theme with Excel's. */
export interface MountedPane {
  readonly update: (changed: Partial<PaneOptions>) => void;
  readonly unmount: () => void;
}

/**
 * Draw the task pane into an element, which it fills.
 *
 * @example
 * const pane = mountPane(document.getElementById("pane")!, { actions, locale: "zh-CN", dark: false, version });
 * pane.update({ dark: true });
 */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const root = createRoot(element);
  let current = options;
  const render = (): void =>
    root.render(
      <PaneBoundary options={current}>
        <PaneApp {...current} />
      </PaneBoundary>,
    );
  render();
  void loadErrorPages().catch(() => undefined);
  return {
    update: (changed) => {
      current = { ...current, ...changed };
      render();
    },
    unmount: () => root.unmount(),
  };
}
