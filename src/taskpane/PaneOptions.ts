import type { AskedPageStore } from "../actions/AskedPageStore";
import type { CollectActions } from "../actions/collect/CollectActions";
import type { ErrorActions } from "../actions/errors/ErrorActions";
import type { FreezeActions } from "../actions/freeze/FreezeActions";
import type { PaneActions } from "../actions/PaneActions";
import type { Locale } from "../i18n/Locale";

/** What the entry gives the pane. */
export interface PaneOptions {
  readonly actions: PaneActions;
  /** The page that a ribbon button asked for. */
  readonly askedPage: AskedPageStore;
  /** What collects forms, loaded when its page is opened. */
  readonly collect: () => Promise<CollectActions>;
  /** What is known of errors that nobody foresaw. */
  readonly errors: ErrorActions;
  /** What replaces BALANCE formulas, loaded when its page is opened. */
  readonly freeze: () => Promise<FreezeActions>;
  readonly locale: Locale;
  readonly dark: boolean;
  readonly version: string;
}
