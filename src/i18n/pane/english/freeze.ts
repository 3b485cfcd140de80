import type { FreezeWords } from "../FreezeWords";
import { formatNumber } from "../formatNumber";

const whole = (count: number): string => formatNumber("en", count, 0);

const plural = (count: number, one: string): string =>
  `${whole(count)} ${one}${count === 1 ? "" : "s"}`;

/** Convert formulas. */
export const freeze: FreezeWords = {
  title: "Convert formulas",
  intro:
    "Turns BALANCE formulas into values or into Excel's own formulas, so that people without this add-in can open the workbook. The workbook remembers the formulas; they can be put back.",
  scope: "Where",
  scopes: { selection: "Selection", sheet: "This sheet", workbook: "Workbook" },
  look: "Find formulas",
  busy: { look: "Looking for formulas…", write: "Writing…", putBack: "Putting back…" },
  cancel: "Cancel",
  cancelled: "Cancelled; the workbook is as before.",
  nothingFound: "There are no BALANCE formulas here.",
  found: (formulas, cells) =>
    cells === formulas
      ? plural(formulas, "formula")
      : `${plural(formulas, "formula")} in ${plural(cells, "cell")}`,
  functionLine: (formulas, native) =>
    native === formulas
      ? whole(formulas)
      : native === 0
        ? `${whole(formulas)}, values only`
        : `${whole(formulas)}, of which ${whole(native)} can become Excel's own`,
  values: "To values",
  valuesNote: "Values keep today's results and no longer follow the data.",
  native: "To Excel formulas",
  nativeNote: (native, others) =>
    others === 0
      ? `Excel formulas: possible for all ${whole(native)}; they go on following the data.`
      : native === 0
        ? "None of these has an Excel formula; only values are possible."
        : `Excel formulas: possible for ${whole(native)}, which go on following the data; the other ${whole(others)} become values.`,
  notNative: (count) => `Values only ${whole(count)}`,
  reason: {
    noTwin: "the function has no Excel formula",
    arguments:
      "an argument is a name, a table, a calculation, or a cell that chooses indicator or level",
    otherShape: "it fills other cells than the Excel formula would",
    spillsWithin: "it gives several cells within a larger formula",
    notRead: "the formula could not be read",
    differs: "the Excel formula gives another result",
  },
  left: (count) => `Left as they are ${whole(count)}`,
  leftReason: (reason, shown) =>
    reason === "textFormat"
      ? "the cell is formatted as text"
      : shown === "#BUSY!"
        ? "still being computed (#BUSY!)"
        : `shows the error ${shown}`,
  broken: (count) => `To be repaired ${whole(count)}`,
  brokenNote:
    "These were entered or saved while the add-in was missing, and Excel does not know the function. Repairing enters them again as Excel reads them.",
  enterAgain: "entered again as it is",
  repair: "Repair formulas",
  frozen: (count) => `${plural(count, "formula")} can be put back.`,
  putBack: "Put formulas back",
  done: (done) => {
    switch (done.kind) {
      case "values":
        return `${plural(done.formulas, "formula")} turned into values.`;
      case "native":
        return done.asValues === 0
          ? `${plural(done.formulas, "formula")} turned into Excel formulas.`
          : `${plural(done.formulas - done.asValues, "formula")} turned into Excel formulas, ${whole(done.asValues)} into values.`;
      case "repair":
        return `${plural(done.formulas, "formula")} repaired.`;
      case "putBack":
        return done.changed.length === 0
          ? `${plural(done.formulas, "formula")} put back.`
          : `${plural(done.formulas, "formula")} put back; ${plural(done.changed.length, "cell")} changed since and left alone.`;
    }
  },
  differing: (count) => `Became values, since the Excel formula differs ${whole(count)}`,
  changed: (count) => `Changed since, not put back ${whole(count)}`,
  protectedSheets: (names) =>
    `${names.map((name) => `“${name}”`).join(", ")} is protected. Unprotect the sheet, then convert.`,
  place: (sheetName, cell) => `${sheetName}!${cell}`,
  more: (count) => `Show ${whole(count)} more`,
  problem: (code) => {
    switch (code) {
      case "changed":
        return {
          title: "The workbook has just changed.",
          body: "Nothing was written. Below is what is found now; look at it and convert again.",
        };
      case "tooMany":
        return {
          title: "Too many formulas.",
          body: "The workbook cannot remember so many. Nothing was written. Choose a smaller part and convert in steps.",
        };
      case "notTaken":
        return {
          title: "Not converted.",
          body: "A cell did not take what was written; all is as before. Make sure that nobody else is editing and try again.",
        };
      case "brokenOff":
        return {
          title: "Broken off.",
          body: "Some formulas are replaced and some are not. The workbook remembers all of them: press “Put formulas back”.",
        };
      case "unreadable":
        return {
          title: "The formulas cannot be read.",
          body: "What the workbook remembers is damaged. No cell was changed.",
        };
    }
  },
};
