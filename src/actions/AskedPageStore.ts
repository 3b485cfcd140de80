/** A page that a ribbon button asks the pane to show, held until the pane has taken it. */
export interface AskedPageStore {
  readonly ask: (page: "freeze") => void;
  readonly get: () => "freeze" | undefined;
  /** The pane shows it. */
  readonly taken: () => void;
  /** Returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
}
