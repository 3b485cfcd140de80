/** Every sentence of the preview page. */
export interface PreviewTexts {
  title: string;
  open: string;
  save: string;
  settings: string;
  close: string;
  homeTab: string;
  undo: string;
  redo: string;
  bold: string;
  editGroup: string;
  excelVersion: string;
  profiles: Record<"microsoft365" | "ltsc2024" | "ltsc2021", string>;
  blankCells: string;
  flavours: Record<"desktop" | "web", string>;
  language: string;
  theme: string;
  themes: Record<"light" | "dark", string>;
  /** The keys that lead around the page. */
  keys: string;
  /** Names of what is in the grid, for screen readers. */
  grid: Record<
    "nameBox" | "formulaBar" | "cells" | "newSheet" | "allSheets" | "sheetTabs" | "sidebar",
    string
  >;
  resizePane: string;
  paneLoading: string;
  dropHere: string;
  opening: (name: string) => string;
  /** What the title says beside the workbook's name. */
  states: Record<"changed" | "saved", string>;
  askToSave: (name: string) => string;
  saveFirst: string;
  discard: string;
  cancel: string;
  savedAs: (name: string) => string;
  saveFailed: string;
  addInMissing: string;
  actionFailed: (label: string) => string;
  /** Columns of text under the name of an old workbook. */
  openedAsText: string;
  leftBehind: (things: string) => string;
  fileErrors: Record<FileFailure, (name: string) => string>;
  notices: Readonly<Record<string, (count: number) => string>>;
}

/** Why a file could not be opened. */
export type FileFailure =
  "not-a-workbook" | "text" | "html" | "damaged" | "password" | "too-large" | "unsupported";
