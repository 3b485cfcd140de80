import { askedPage } from "../actions/askedPage";
import { balanceActions } from "../actions/balanceActions";
import { loadChecking } from "../actions/loadChecking";
import { loadCollecting } from "../actions/collect/loadCollecting";
import { unexpectedErrors } from "../actions/errors/unexpectedErrors";
import { loadFreezing } from "../actions/freeze/loadFreezing";
import { localeOf } from "../i18n/localeOf";

declare const BALANCE_VERSION: string;

/** Loads the pane's code after functions and commands are ready, so that a cell never waits for React. */
export async function startPane(): Promise<void> {
  const { mountPane } = await import(/* webpackChunkName: "taskpane" */ "../taskpane/mountPane");
  const locale = localeOf(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  // The first check must not wait for its code.
  void loadChecking().catch(() => undefined);
  const pane = mountPane(document.getElementById("pane")!, {
    actions: balanceActions,
    askedPage,
    collect: loadCollecting,
    errors: unexpectedErrors,
    freeze: loadFreezing,
    locale,
    dark: isDark(),
    version: BALANCE_VERSION,
  });
  void balanceActions.lookForBrokenOff();
  prefersDark.addEventListener("change", () => pane.update({ dark: isDark() }));
}

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/** Office's own theme where it tells one (desktop), else the system's. */
function isDark(): boolean {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(background ?? "");
  if (!match) return prefersDark.matches;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
