import type { PaneState } from "../../../src/actions/PaneState";
import type { Locale } from "../../../src/i18n/Locale";
import { mountPane } from "../../../src/taskpane/mountPane";
import { recordingActions } from "../fixtures/recordingActions";
import { states } from "../fixtures/states";

// The page shows one state: ?state=checked&locale=en&dark=1
const query = new URLSearchParams(location.search);
const state = (states as Record<string, PaneState>)[query.get("state") ?? "checked"];
const element = document.getElementById("pane");
if (!state || !element) throw new Error("no such state");
const actions = recordingActions(state);
Object.assign(window, { asked: actions.asked });
mountPane(element, {
  actions,
  locale: (query.get("locale") ?? "zh-CN") as Locale,
  dark: query.has("dark"),
  version: "0.1.0",
});
