import { localeOf } from "../i18n/localeOf";
import { startFailureText } from "../i18n/startFailureText";

/** Where the pane's code could not be loaded there is nothing to draw with: one sentence in plain text. */
export function showStartFailure(): void {
  const pane = document.getElementById("pane");
  if (pane && !pane.hasChildNodes())
    pane.textContent = startFailureText(localeOf(Office.context.displayLanguage));
}
