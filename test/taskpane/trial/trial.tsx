import type { PaneState } from "../../../src/actions/PaneState";
import type { Locale } from "../../../src/i18n/Locale";
import { loadFreezing } from "../../../src/actions/freeze/loadFreezing";
import { loadCollecting } from "../../../src/actions/collect/loadCollecting";
import { unexpectedErrors } from "../../../src/actions/errors/unexpectedErrors";
import { askedPage } from "../../../src/actions/askedPage";
import { mountPane } from "../../../src/taskpane/mountPane";
import { recordingActions } from "../fixtures/recordingActions";
import { states } from "../fixtures/states";

let unmount = (): void => undefined;

/** Shows one state, as in "?state=checked&locale=en&dark". */
function show(search: string): void {
  unmount();
  const query = new URLSearchParams(search);
  const state = (states as Record<string, PaneState>)[query.get("state") ?? "checked"];
  const element = document.getElementById("pane");
  if (!state || !element) throw new Error("no such state");
  const actions = recordingActions(state);
  Object.assign(window, { asked: actions.asked });
  ({ unmount } = mountPane(element, {
    actions,
    askedPage,
    collect: loadCollecting,
    errors: unexpectedErrors,
    freeze: loadFreezing,
    locale: (query.get("locale") ?? "zh-CN") as Locale,
    dark: query.has("dark"),
    version: "0.1.0",
  }));
}

Object.assign(window, { show });
show(location.search);
