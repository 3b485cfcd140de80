import { createContext } from "react";
import type { PaneOptions } from "./PaneOptions";
import type { PaneActions } from "../actions/PaneActions";
import type { PaneState } from "../actions/PaneState";
import type { Assessment } from "../assessment/Assessment";
import type { Locale } from "../i18n/Locale";
import type { PaneWords } from "../i18n/pane/PaneWords";
import type { Standard } from "../standards/Standard";

/** The pages that lie over the tabs, with a way back. */
export type SubPage =
  "collect" | "freeze" | "sources" | "help" | "details" | "functions" | "mapping" | "splits";

/** What every part of the pane may read. */
export interface Pane {
  readonly actions: PaneActions;
  readonly collect: PaneOptions["collect"];
  readonly errors: PaneOptions["errors"];
  readonly freeze: PaneOptions["freeze"];
  readonly state: PaneState;
  readonly locale: Locale;
  readonly words: PaneWords;
  readonly version: string;
  /** The chosen standard. */
  readonly standard: Standard;
  /** The assessment of the level shown. */
  readonly assessment: Assessment | undefined;
  /** Lays a page over what is shown, at a row of the sheet where it has one. */
  readonly open: (page: SubPage, row?: number) => void;
  /** Runs an action whose result is awaited on the page that lies open. */
  readonly stay: (action: () => Promise<void>) => Promise<void>;
}

export const PaneContext = createContext<Pane | undefined>(undefined);
