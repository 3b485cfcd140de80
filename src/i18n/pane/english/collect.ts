import type { FileFailure } from "../../../actions/collect/CollectState";
import type { CollectWords } from "../CollectWords";
import { formatNumber } from "../formatNumber";

const whole = (count: number): string => formatNumber("en", count, 0);
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${whole(count)} ${count === 1 ? one : many}`;

const few = (texts: readonly string[]): string =>
  `${texts.slice(0, 3).join(", ")}${texts.length > 3 ? " …" : ""}`;

function failure({ code, kind, limitBytes, limitFiles }: FileFailure): string {
  switch (code) {
    case "password":
      return "Has a password. Remove it in Excel, then choose the file again.";
    case "damaged":
      return "Is damaged and cannot be opened. Ask the school for it again.";
    case "not-a-workbook":
      if (kind === "empty") return "Is an empty file.";
      return /^(zip|rar|7z|gzip)$/u.test(kind ?? "")
        ? "Is an archive. Unpack it first."
        : "Is no spreadsheet. Choose .xlsx, .xls or .csv.";
    case "html":
      return "Is a web page, no spreadsheet. Open it in Excel and save it as .xlsx.";
    case "text":
      return "Is plain text without columns. Save it as .csv or .xlsx.";
    case "too-large":
      return limitBytes === undefined
        ? "Holds too much to be read. In Excel, delete what stands far from the table and sheets that are not needed, then choose it again."
        : `Is larger than ${whole(Math.round(limitBytes / 2 ** 20))} MB; not read.`;
    case "notLoaded":
      return "Not read: the code that reads files did not load; the file is not at fault. Check the network and choose it again.";
    case "unexpected":
      return "Not read: the add-in failed, which need not be the file's fault. Look at it in Excel, save it as .xlsx and choose that.";
    case "unreachable":
      return "Cannot be reached: moved, renamed or in use.";
    case "nothingFound":
      return "Holds neither a form nor a table of schools.";
    case "blank":
      return "Is a form that nobody filled in.";
    case "tooMany":
      return `No more than ${whole(limitFiles ?? 0)} files are read at once; not read.`;
  }
}

/** Collect forms. */
export const collect: CollectWords = {
  title: "Collect forms",
  intro:
    "Choose the forms that schools filled in, or tables of schools: they become one table on a new sheet, and each row says which file, sheet and cells it comes from. Neither the files nor your sheets are changed.",
  choose: "Choose files",
  drop: "or drop files or folders here",
  letGo: "Let go to read them",
  kinds: ".xlsx, .xls, .csv, several at once",
  files: (count) => plural(count, "file"),
  moreFiles: (count) => `Show ${whole(count)} more`,
  remove: (name) => `Remove ${name}`,
  clear: "Remove all",
  cancel: "Cancel",
  reading: "Reading files…",
  writing: "Writing…",
  cancelled: "Cancelled. Nothing was written.",
  state: (state) => {
    switch (state.code) {
      case "waiting":
        return "Waiting";
      case "reading":
        return "Reading";
      case "same":
        return `The same as "${state.as}"; taken once`;
      case "failed":
        return failure(state.failure);
      case "read":
        return [
          plural(state.records, "school"),
          ...(state.notUnderstood.length > 0
            ? [`${plural(state.notUnderstood.length, "cell")} not understood`]
            : []),
          ...(state.noFigures > 0
            ? [`${plural(state.noFigures, "cell")} with words for a figure`]
            : []),
          ...(state.leftOut > 0 ? [`${plural(state.leftOut, "total row")} left out`] : []),
          ...(state.hiddenRows > 0 ? [`with ${plural(state.hiddenRows, "hidden row")}`] : []),
          ...(state.errors > 0 ? [plural(state.errors, "error value")] : []),
          ...(state.otherSheets.length > 0
            ? [`sheets without schools not taken: ${state.otherSheets.join(", ")}`]
            : []),
          ...(state.hiddenSheets.length > 0
            ? [`hidden sheets not read: ${state.hiddenSheets.join(", ")}`]
            : []),
        ].join(", ");
    }
  },
  failure,
  templates: (count) => plural(count, "template"),
  templatesNote:
    "Forms that ask for the same items are one template. Tick what is to be collected; nothing is changed before you write.",
  template: (place, title, fileName) => title || `Template ${whole(place)} (such as ${fileName})`,
  templateSize: (forms, records, items) =>
    `${plural(forms, "form")}, ${plural(records, "school")}, ${plural(items, "item")}`,
  notTicked: (templates, records) =>
    `${plural(templates, "more template")} (${plural(records, "school")}) not ticked and not written.`,
  preview: (rows, columns) => `Preview: ${plural(rows, "row")}, ${plural(columns, "column")}`,
  moreRows: (rows, columns) =>
    [
      ...(rows > 0 ? [`${plural(rows, "more row", "more rows")}`] : []),
      ...(columns > 0 ? [`${plural(columns, "more column", "more columns")}`] : []),
    ].join(", "),
  difference: (more, less) =>
    `Against the first: ${[
      ...(more.length > 0 ? [`${whole(more.length)} more (${few(more)})`] : []),
      ...(less.length > 0 ? [`${whole(less.length)} fewer (${few(less)})`] : []),
    ].join(", ")}`,
  notUnderstood: (cells) => `${plural(cells, "cell")} not understood`,
  notUnderstoodNote:
    "Not collected; compare with the form: a label may be missing, or several figures stand beside one.",
  place: (file, sheetName, cell) => `${file}, ${sheetName}!${cell}`,
  moreCells: (count) => `Show ${whole(count)} more`,
  remarks: "Check before writing",
  moreRemarks: (count) => `Show ${whole(count)} more`,
  repeated: (name, files, areAlike) =>
    `"${name}" has ${whole(files.length)} rows (${few(files)}), ${areAlike ? "with the same figures" : "with different figures: check which is right"}.`,
  noFigures: (heading, count, shown, fileName) =>
    `"${heading}": ${plural(count, "cell")} not a figure (such as "${shown}" in ${fileName}), written as it stands. Please check.`,
  converted: (heading, from, unit, records) =>
    `"${heading}": ${plural(records, "school")} wrote ${from}, brought to ${unit} by moving the point.`,
  unitsApart: (heading) => `"${heading}" is in several units, which stand in columns of their own.`,
  tooManyRows: (rows) =>
    `${plural(rows, "row")} are more than one sheet should hold. Choose fewer files.`,
  write: "Write to a new sheet",
  nothingYet: "What was read of each file will be shown here.",
  written: (sheetName, rows, files) =>
    `${plural(rows, "row")} of ${plural(files, "file")} written to "${sheetName}".`,
  checkIt: "Check this sheet",
  sheetGone: (sheetName) =>
    `"${sheetName}" is no longer in the workbook and cannot be checked. It can be written again.`,
  notLoaded: "This page did not load. Check the network.",
  tryAgain: "Try again",
  sheet: {
    sheetName: "Collected forms",
    sourceFile: "Source file",
    sourceSheet: "Source sheet",
    sourceCells: "Source cells",
  },
  sheetOfLevel: { primary: "Primary collected forms", junior: "Junior collected forms" },
};
