import type { unexpectedErrors } from "./unexpectedErrors";

/** What the pane can know and do about errors that nobody foresaw. */
export type ErrorActions = typeof unexpectedErrors;
