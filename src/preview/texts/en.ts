import type { PreviewTexts } from "./PreviewTexts";

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

/** English sentences of the page. */
export const en: PreviewTexts = {
  title: "Balance preview",
  open: "Open",
  save: "Save",
  settings: "Settings",
  close: "Close",
  homeTab: "Home",
  undo: "Undo",
  redo: "Redo",
  bold: "Bold",
  editGroup: "Edit",
  excelVersion: "Excel version",
  profiles: {
    microsoft365: "Microsoft 365",
    ltsc2024: "Excel LTSC 2024",
    ltsc2021: "Excel LTSC 2021",
  },
  blankCells: "Blank cells reach functions as",
  flavours: { desktop: "0 (desktop)", web: "nothing (web)" },
  language: "Display language",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark" },
  keys: "F6 and Shift+F6 go round title bar, ribbon, grid, sheet tabs and pane; Ctrl+S saves.",
  grid: {
    nameBox: "Name box",
    formulaBar: "Formula bar",
    cells: "Cells",
    newSheet: "New sheet",
    allSheets: "All sheets",
    sheetTabs: "Sheet tabs",
    sidebar: "Sidebar",
  },
  resizePane: "Resize the pane",
  paneLoading: "Starting the add-in…",
  dropHere: "Drop the file to open it",
  opening: (name) => `Opening “${name}”…`,
  states: { changed: "Unsaved changes", saved: "Saved to this computer" },
  askToSave: (name) => `Save the changes to “${name}”?`,
  saveFirst: "Save",
  discard: "Don’t save",
  cancel: "Cancel",
  savedAs: (name) => `Saved as “${name}”`,
  saveFailed: "The workbook could not be saved. Nothing in it has changed; please try again.",
  addInMissing: "The add-in was not found. Run npm run build, then start the preview again.",
  actionFailed: (label) => `“${label}” could not be completed.`,
  openedAsText:
    "This file holds text, not a workbook, and was opened as CSV. Please check its columns.",
  leftBehind: (things) => `Not shown, and not written when saving: ${things}.`,
  fileErrors: {
    "not-a-workbook": (name) =>
      `“${name}” is not a workbook. xlsx, xls, ods and csv files can be opened.`,
    text: (name) =>
      `“${name}” holds text and is not a workbook. If it is CSV data, rename it to .csv and open it again.`,
    html: (name) =>
      `“${name}” is really a web page. Export it as xlsx, or open it in Excel and save it as xlsx.`,
    damaged: (name) =>
      `“${name}” is damaged and cannot be opened. Ask its sender for a sound copy.`,
    password: (name) =>
      `“${name}” is protected by a password. Remove the password in the program that made it (Excel, WPS, LibreOffice) and try again.`,
    "too-large": (name) =>
      `“${name}” is too large for the preview. Remove sheets that are not needed and try again.`,
    unsupported: (name) =>
      `“${name}” has an unsupported format. xlsx, xls, ods and csv files can be opened.`,
  },
  notices: {
    charts: counted("chart", "charts"),
    images: counted("picture", "pictures"),
    "text-boxes": counted("text box", "text boxes"),
    "pivot-tables": counted("pivot table", "pivot tables"),
    slicers: counted("slicer", "slicers"),
    sparklines: counted("group of sparklines", "groups of sparklines"),
    comments: counted("comment", "comments"),
    hyperlinks: counted("hyperlink", "hyperlinks"),
    "data-validations": counted("data validation", "data validations"),
    tables: counted("table style", "table styles"),
    filters: counted("filter", "filters"),
    "rich-text": counted("format within a cell", "formats within cells"),
    "conditional-formats": counted("conditional format", "conditional formats"),
    "protection-password": counted("protection password", "protection passwords"),
    macros: () => "macros",
    "external-links": counted("external link", "external links"),
    outlines: counted("outline", "outlines"),
    "column-styles": counted("whole-column format", "whole-column formats"),
    "shrink-to-fit": counted("cell shrunk to fit", "cells shrunk to fit"),
    "gradient-fills": counted("gradient fill", "gradient fills"),
    "pattern-fills": counted("pattern fill", "pattern fills"),
    "page-breaks": counted("page break", "page breaks"),
    "print-areas": counted("print area", "print areas"),
    "dates-from-1904": () => "the 1904 date system",
    "legacy-formulas": counted(
      "formula of the old format (values kept)",
      "formulas of the old format (values kept)",
    ),
    "legacy-formats": () => "some formats of the old file type",
    "ods-layout": () => "some formats of the ODS file",
  },
};
