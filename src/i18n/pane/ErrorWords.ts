/** The words about errors that nobody foresaw. */
export interface ErrorWords {
  /** The pane could not be drawn. */
  readonly paneFailed: { readonly title: string; readonly body: string; readonly again: string };
  /** Something failed while the pane stands. */
  readonly happened: string;
  readonly show: string;
  readonly hide: string;
  readonly close: string;
  readonly reportNote: string;
  readonly report: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly lines: {
    readonly version: string;
    readonly time: string;
    readonly excel: string;
    readonly interfaces: string;
    readonly during: string;
    readonly error: string;
    readonly place: string;
  };
}
