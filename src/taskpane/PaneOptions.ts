import type { PaneActions } from "../actions/PaneActions";
import type { Locale } from "../i18n/Locale";

/** What the entry gives the pane. */
export interface PaneOptions {
  readonly actions: PaneActions;
  readonly locale: Locale;
  readonly dark: boolean;
  readonly version: string;
}
