import type { LeftOut } from "../../assessment/LeftOut";
import type { RecognitionFailure } from "../../sheet/RecognitionFailure";
import { fieldName } from "./english/fieldName";
import type { UnreadableCell } from "../../sheet/UnreadableCell";
import type { UnusedColumn } from "../../sheet/UnusedColumn";
import { areaName } from "./areaName";
import { cellName } from "./cellName";
import { columnLetters } from "./columnLetters";
import { formatNumber } from "./formatNumber";
import { signedSum } from "./signedSum";
import type { Explained, PaneWords } from "./PaneWords";

const whole = (count: number): string => formatNumber("en", count, 0);
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${whole(count)} ${count === 1 ? one : many}`;
const row = (zeroBased: number): string => `Row ${zeroBased + 1}`;
const level = { primary: "Primary", junior: "Junior" } as const;

const leftOutName: Readonly<Record<LeftOut["reason"], readonly [string, string]>> = {
  total: ["total row", "total rows"],
  statistic: ["statistic row", "statistic rows"],
  blank: ["blank row", "blank rows"],
  heading: ["heading row", "heading rows"],
  note: ["note", "notes"],
  noName: ["row without name", "rows without name"],
  noPupils: ["without pupils", "without pupils"],
  otherLevel: ["of another level", "of another level"],
  unclearLevel: ["of unclear level", "of unclear level"],
  levelUnlikeName: ["named as of another level", "named as of another level"],
  repeated: ["listed more than once", "listed more than once"],
  notCounted: ["not counted as a school", "not counted as schools"],
  folded: ["added to its main school", "added to their main schools"],
  hidden: ["hidden row", "hidden rows"],
  teachingPoint: ["teaching point", "teaching points"],
  special: ["special school", "special schools"],
  vocational: ["vocational school", "vocational schools"],
  private: ["private school", "private schools"],
  closed: ["with 0 pupils", "with 0 pupils"],
  otherOwner: ["not run by the county", "not run by the county"],
};

const unit = {
  person: "persons",
  squareMetre: "m²",
  yuan: "yuan",
  room: "rooms",
  set: "sets",
  book: "books",
} as const;

function leftOutLine(rows: readonly LeftOut[]): string {
  const counts = new Map<LeftOut["reason"], LeftOut[]>();
  for (const each of rows) counts.set(each.reason, [...(counts.get(each.reason) ?? []), each]);
  const parts = [...counts].map(([reason, group]) => {
    const pupils = group.length === 1 && reason === "teachingPoint" ? group[0]?.pupils : undefined;
    const suffix = pupils === undefined ? "" : ` (${plural(pupils, "pupil")})`;
    return `${plural(group.length, ...leftOutName[reason])}${suffix}`;
  });
  return `Left out: ${parts.join(", ")}`;
}

function unreadableLine(cells: readonly UnreadableCell[]): string {
  const groups = new Map<UnreadableCell["field"], UnreadableCell[]>();
  for (const each of cells) groups.set(each.field, [...(groups.get(each.field) ?? []), each]);
  const parts = [...groups].map(([field, group]) => {
    const first = group[0] ? cellName(group[0].row, group[0].column) : "";
    const where = group.length === 1 ? first : `${first} and others`;
    return `${fieldName[field]}, ${plural(group.length, "cell")} (${where})`;
  });
  return `Not readable: ${parts.join("; ")}`;
}

function unusedColumn(unused: UnusedColumn): string {
  const column = `Column ${columnLetters(unused.column)} "${unused.heading}"`;
  switch (unused.reason) {
    case "unfitUnit":
      return `${column} was not read: "${unused.unit}" is no unit of "${fieldName[unused.field]}". Check the heading and its unit.`;
    case "unitsDiffer":
      return `${column} was not read: its heading and the row of units disagree (${unused.unit}). Make them agree.`;
    case "unitAgainstFigures":
      return `${column} was not read: in the unit that is written (${moneyUnit(unused.factor)}) its figures per pupil are a thousand times too large or too small. Check the unit.`;
  }
}

function moneyUnit(factor: number): string {
  return factor === 1 ? "yuan" : `${whole(factor)} yuan`;
}

/** What may be missed because its unit does not go with its heading. */
function because(unused: readonly UnusedColumn[] = []): string {
  return unused.map((each) => ` ${unusedColumn(each)}`).join("");
}

function failureText(sheetName: string, failure: RecognitionFailure): Explained {
  switch (failure.code) {
    case "emptySheet":
      return {
        title: "This sheet is empty",
        body: `"${sheetName}" holds no data. Switch to the sheet with the schools, then choose "Check this sheet".`,
      };
    case "noHeading":
      return {
        title: "No heading row of a school table found",
        body: `The headings must name the school, its pupils and at least one resource, such as "Backbone teachers". ${
          failure.found.length > 0
            ? `Of the headings on "${sheetName}", only these are known: ${failure.found.map((each) => `"${each}"`).join(", ")}.`
            : `No known heading was found on "${sheetName}".`
        }${because(failure.unused)}`,
      };
    case "noPupils":
      return {
        title: "No column of pupils",
        body: `${row(failure.headingRow)} is the heading row but has no "Pupils". Every indicator is computed per pupil: add this column.${because(failure.unused)}`,
      };
    case "noIndicators":
      return {
        title: "No indicator columns",
        body: `${row(failure.headingRow)} is the heading row but names no resource. Check the headings, such as "Backbone teachers" or "Teaching area".${because(failure.unused)}`,
      };
    case "noSchools":
      return {
        title: "No schools below the headings",
        body: `${row(failure.headingRow)} is the heading row, with no school to check below it. Give each school one row with its name and pupils.`,
      };
  }
}

/** The pane in English. */
export const en: PaneWords = {
  productName: "Balance",
  nav: {
    label: "Pages",
    check: "Check",
    coefficients: "Coefficients",
    functions: "Functions",
    collect: "Collect forms",
    help: "Help",
    back: "Back",
  },
  level,
  chooseLevel: "Level",
  schoolCount: (count) => plural(count, "school"),
  chooseStandard: "Choose a standard",
  standardLine: (standard) => standard.names.enShort,
  standardName: (standard) => standard.names.en,
  indicatorName: (names) => names.enShort,
  indicatorFullName: (names) => names.en,
  fieldName,

  verdict: (which, verdict) =>
    `${level[which]}: ${{ pass: "meets standard", borderline: "meets, borderline", fail: "below standard", unknown: "cannot be judged" }[verdict]}`,
  unknownBecause: (causes) =>
    [
      ...(causes.noSchools ? ["no school counted"] : []),
      ...(causes.absentIndicators > 0
        ? [`${plural(causes.absentIndicators, "indicator")} not on the sheet`]
        : []),
      ...(causes.incompleteSchools > 0
        ? [
            `${plural(causes.incompleteSchools, "school")} with missing values${
              causes.firstIncomplete
                ? ` (${causes.firstIncomplete.school}: ${causes.firstIncomplete.indicatorIds.join(", ")}${causes.incompleteSchools > 1 ? "; …" : ""})`
                : ""
            }`,
          ]
        : []),
      ...(causes.leftOutRows > 0
        ? [`${plural(causes.leftOutRows, "row")} with figures left out`]
        : []),
      ...(causes.undefinedCoefficients > 0
        ? [`${plural(causes.undefinedCoefficients, "coefficient")} not computable`]
        : []),
    ].join(", "),
  state: {
    fail: "Below standard",
    borderline: "Borderline",
    pass: "Meets",
    unknown: "Cannot be judged",
    open: "Open",
  },
  reason: (reason, floor) => {
    switch (reason.code) {
      case "belowFloor":
        return `Under ${floor ?? "the limit"}`;
      case "tooManyShort":
        return `${plural(reason.count, "indicator")} short`;
      case "oneShort":
        return floor === undefined ? "1 indicator short" : `Reaches ${floor}`;
      case "roundingHides":
        return "Equal after rounding";
      case "missing":
        return `${plural(reason.count, "value")} missing`;
    }
  },
  splitTag: (which) => `${level[which]} part, split`,

  metrics: {
    schools: "Schools that meet",
    schoolsOf: (total) => `/ ${whole(total)}`,
    schoolsDetail: (failing, borderline, unknown) =>
      [
        `${whole(failing)} below`,
        `${whole(borderline)} borderline`,
        ...(unknown > 0 ? [`${whole(unknown)} not judged`] : []),
      ].join(", "),
    counted: "Schools counted",
    highest: (indicator) =>
      indicator === undefined ? "Highest coefficient" : `Highest: ${indicator}`,
    composite: "Composite coefficient",
    limit: (limit) => `Limit ${limit}`,
    over: (limit, excess) => `Limit ${limit}, over by ${excess}`,
    under: (limit, margin) => `Limit ${limit}, margin ${margin}`,
    equal: (limit) => `Limit ${limit}, exactly met`,
    open: (limit, over) => `${over ? "Over" : "Within"} ${limit} so far, figures missing`,
    noCoefficient: "No coefficient could be computed",
    noComposite: "Indicators missing, not computed",
  },
  source: "Source",

  list: {
    label: "Schools below standard and borderline",
    filter: "Filter by indicator",
    all: "All",
    indicator: "Indicator",
    value: "Value",
    limit: "Limit",
    shortfall: "Shortfall",
    sort: {
      sheet: "Shortfall: weightiest verdict first; press for the largest gap first",
      largest: "Shortfall: largest gap first; press for the smallest gap first",
      smallest: "Shortfall: smallest gap first; press for the weightiest verdict first",
    },
    failing: "Below standard",
    borderline: "Borderline",
    unknown: "Cannot be judged",
    jumpTo: (group, count) => `Go to ${group}, ${plural(count, "school")}`,
    short: (amount, wholeSchool) => `${amount} short${wholeSchool ? ", whole school" : ""}`,
    wholeSchool: (amount) => `${amount} in all`,
    wholeSchoolNote:
      "Shared between the levels, so counted for the whole school: what is added is split as well.",
    missing: "no value",
    meets: "met",
    more: (count) => `Show ${plural(count, "more school", "more schools")}`,
    nothingFails: { title: "Every school meets", body: "None is below standard or borderline." },
    onlyCoefficients: "Every school meets; a coefficient above its limit decides the verdict.",
    unlessCoefficients: "Every judged school meets; a verdict needs the missing figures.",
    noSchools: {
      title: "No school counted",
      body: "Every row of this level was left out; see why below.",
    },
    nothingOfIndicator: "Nothing to report for this indicator.",
  },
  actions: {
    check: "Check this sheet",
    checkAgain: "Check again",
    clear: "Clear flags",
    view: "View",
    cancel: "Cancel",
    waitNoLonger: "Stop waiting",
    mapping: "Columns",
    mappingTitle: "Columns: what each was read as",
  },

  otherStandard: {
    title: (chosen) => `No indicator of ${chosen.names.enShort} on this sheet`,
    body: (offered, indicators) =>
      `It has ${whole(indicators)} of the ${plural(offered.indicators.length, "indicator")} of ${offered.names.enShort}.`,
    check: (offered) => `Check by ${offered.names.enShort}`,
  },
  start: {
    title: "Check school resources",
    body: 'Go to a sheet with one row per school, its headings in one row or several, then choose "Check this sheet". Verdicts, coefficients and what is missing are listed here.',
    reads:
      'Common headings are known, such as "Pupils" or "Backbone teachers"; total rows are left out.',
    writes:
      "Only the colours of cells that fail, are borderline, could not be read or lack a figure; they can be cleared at any time. Data, formulas and your own formats stay as they are. Excel LTSC 2021 gets fills only; those they replace are kept in the workbook and restored.",
    nothingSent: "Nothing leaves this workbook.",
  },
  busy: {
    check: "Checking…",
    checkDetail: "Reading the sheet and judging every school. You can go on looking at it.",
    clear: "Clearing flags…",
    read: "Reading the headings…",
    settle: "Restoring…",
    cancelling: "Cancelling once Excel has finished this step…",
    silence: "Excel has not answered yet. A cell may be being edited, or a dialog may be open.",
    progress: (done, of) => `${whole(done)} of ${whole(of)} rows`,
  },
  cancelled: {
    title: "Check cancelled",
    body: 'It was not finished, so nothing was judged. Choose "Check this sheet" to start again.',
  },
  counties: {
    name: (prefecture, county) => [prefecture, county].filter(Boolean).join(" · "),
    back: (counties) => `Back to all ${whole(counties)} counties`,
    chooseOne: 'The sheet holds several counties. Open one under "Check" to see its coefficients.',
  },
  notRecognised: failureText,
  nothingWritten: "Nothing was written.",
  problem: (problem) => {
    switch (problem.code) {
      case "protected":
        return {
          title: "The sheet is protected",
          body: `Flags cannot be set or cleared on ${problem.sheetName ? `"${problem.sheetName}"` : "this sheet"}. Choose Review > Unprotect Sheet, then try again.`,
        };
      case "cellBeingEdited":
        return {
          title: "A cell is being edited",
          body: "Press Enter to finish it, then try again.",
        };
      case "workbookProtected":
        return {
          title: "The workbook's structure is protected",
          body: "No sheet can be added, and nothing was written. Choose Review > Protect Workbook to unprotect it, then try again.",
        };
      case "sheetGone":
        return {
          title: "The sheet is not there any more",
          body: "It may just have been deleted; nothing was written. Go to the sheet you want to check and try again.",
        };
      case "tooLarge":
        return {
          title: "Too much data at once",
          body: "Excel did not take it, and nothing was written. Split the sheet by county or level and try again.",
        };
      case "interrupted":
        return {
          title: "Broken off half way",
          body:
            problem.what === "newSheet"
              ? 'The new sheet was not finished and is hidden; no other sheet was changed. Choose "Restore" to remove it.'
              : 'Not all flags were written; figures and formulas were not changed. Choose "Restore", or check the sheet again.',
        };
      case "notAnswering":
        return {
          title: "Excel does not answer; no longer waiting",
          body: "The step already sent may still be done later. Press Enter to finish editing, close any dialog, then check again.",
        };
      case "excelFailed":
        return {
          title: "Excel did not finish this step",
          body: `Try again; if it still fails, save and reopen the workbook. Excel says: ${problem.message}`,
        };
    }
  },
  brokenOff: {
    title: "Something was not finished",
    body: ({ markedSheets, newSheets }) =>
      [
        markedSheets.length > 0 &&
          `Only part of the flags is on ${markedSheets.map((name) => `"${name}"`).join(", ")}; figures and formulas were not changed.`,
        newSheets > 0 &&
          `${plural(newSheets, "new sheet was", "new sheets were")} not finished and ${newSheets === 1 ? "is" : "are"} hidden.`,
      ]
        .filter(Boolean)
        .join(" "),
    settle: "Restore",
  },
  banner: {
    choicesUnreadable:
      "The answers kept in this workbook are damaged and were not used; with the next answer they are set aside, not lost.",
    recalculationDue:
      "Some formulas wait to be calculated; calculation may be manual. Press F9, then check again.",
    stale: "The sheet has changed; these figures may be old.",
    cleared: (sheetName, any) =>
      any ? `Flags cleared on "${sheetName}".` : `There were no flags to clear on "${sheetName}".`,
    staticFlags: "In this Excel the colours do not follow edits. Check again after changes.",
    noFlags: "The sheet is protected: results are listed, nothing is marked.",
    tooManyFlags:
      "So many different marks would slow Excel down: results are listed, nothing is marked.",
  },

  leftOut: {
    line: leftOutLine,
    unreadableLine,
    noticeLine: (count) =>
      plural(count, "note on how the sheet was read", "notes on how the sheet was read"),
    nothing: "No row left out, no unreadable cell",
  },
  details: {
    title: "Left out and not readable",
    leftOut: "Rows left out",
    leftOutNote: "They count neither for verdicts nor for coefficients.",
    unreadable: "Cells that could not be read",
    unreadableNote: "They are not taken as 0 and not computed with.",
    notices: "How the sheet was read",
    rowNumber: row,
    hasFigures: "This row has figures: leaving it out changes the result, please check",
    reason: (left, minimum) => {
      const pupils = left.pupils === undefined ? "" : plural(left.pupils, "pupil");
      if (left.reason === "teachingPoint") {
        const rule =
          minimum !== undefined && Number.isFinite(minimum)
            ? `fewer than ${whole(minimum)}`
            : "not counted by this standard";
        return ["Teaching point", pupils, rule].filter(Boolean).join(", ");
      }
      const reasons: Readonly<Record<Exclude<LeftOut["reason"], "teachingPoint">, string>> = {
        total: left.hasFigures
          ? "Looks like a total row, but does not agree with the schools' sums"
          : "Total row",
        statistic: "Statistic, such as a mean, a limit or a coefficient",
        blank: "Blank row",
        heading: "Headings again, units or column numbers",
        note: "Note, signature or stray figure below the table",
        noName: "No school name",
        noPupils: "No number of pupils",
        otherLevel:
          left.hasFigures && pupils !== ""
            ? `Of another level by its type, but with ${pupils} of this level: correct its type or its pupils`
            : "School of another level",
        unclearLevel: "Neither primary nor junior can be told",
        levelUnlikeName:
          "Its name says another level than the sheet: add the school type to tell which is right",
        repeated: `Same name as row ${(left.sameAs ?? []).map((each) => each + 1).join(", ")}: a school counts once`,
        notCounted: "Not marked as counted: it belongs to its parent school",
        folded: `Added to "${left.into ?? ""}", as you confirmed`,
        hidden: "Hidden by a filter or by hand; left out, as you chose",
        special: "Special school, outside the assessment",
        vocational: "Vocational school, outside the assessment",
        private: "Private school, not counted by this standard",
        closed: "0 pupils, taken as closed",
        otherOwner: "Not run by the county, not counted by this standard",
      };
      return reasons[left.reason];
    },
    cell: (cell) => {
      const why = {
        text: "is not a number",
        error: "is an error",
        boolean: "is TRUE or FALSE, not a number",
        negative: "must not be negative",
        notWhole: "is not a whole number",
        date: "is shown as a date, not a number",
        absurd: "is not plausible, please check",
        merged: "is merged over several cells: unmerge it and fill in each",
      }[cell.reason];
      return `${fieldName[cell.field]}: "${cell.shown}" ${why}`;
    },
    notice: (notice, names) => {
      switch (notice.code) {
        case "gymNotSeparate":
          return "No column for the indoor gym: it was neither taken off the teaching area nor added to the sports area; both are read as they stand, please check.";
        case "sharedTeachersUnclear":
          return `One row stands for two levels, so teachers cannot be told apart and their indicators are not judged: ${notice.names.join(", ")}.`;
        case "levelPupilsMissing":
          return `Pupils of another level are missing, so shared resources cannot be split and are not judged: ${notice.names.join(", ")}.`;
        case "combinedTakenAsSplit":
          return `${plural(notice.names.length, "combined school")} without pupils per level, taken as figures of this level already: ${notice.names.join(", ")}.`;
        case "combinedSplit":
          return `Shared resources of ${plural(notice.names.length, "combined school")} were split by weighted pupils; teacher figures are taken as those of this level, please check: ${notice.names.join(", ")}.`;
        case "indicatorsAbsent":
          return `Not on this sheet, so not checked: ${names.join(", ")}.`;
        case "unitAssumed":
          return `Column ${columnLetters(notice.column)} "${notice.heading}" names no unit; read ${notice.factor === 10000 ? "as 10,000 yuan" : notice.factor === 1 ? "as it stands (yuan, m² …)" : `as multiples of ${whole(notice.factor)}`}.`;
        case "ownersUnsaid":
          return "No column for the owner: this standard counts neither private schools nor schools that are not the county's; make sure that none is on the sheet.";
        case "ownersUnclear":
          return `The owner does not say whether the school is the county's; counted, please check: ${notice.names.join(", ")}.`;
        case "coefficientScopeAssumed":
          return `${plural(notice.rows.length, "row")} left out: private schools, schools not run by the county, teaching points. The form says so of the table of schools; that it holds for the coefficients is assumed (text not seen, medium confidence).`;
        case "noSchoolRule":
          return "This standard has no national rule per school; provinces and counties set how many indicators a school must meet.";
        case "goesOnBeside":
          return `The same headings stand beside this table too (${notice.areas.map(areaName).join(", ")}) and their schools were not read: put the parts one below the other, so that all schools are judged together. Until then the verdict stays open.`;
        case "columnNotUsed":
          return unusedColumn(notice);
        case "gymAboveTeaching":
          return `The indoor gym is larger than the teaching area it is part of, one of them must be wrong; teaching area is not judged, please check: ${notice.names.join(", ")}.`;
        case "putBack":
          return `${plural(notice.rows.length, "row")} counted because you put ${notice.rows.length === 1 ? "it" : "them"} back: ${notice.names.join(", ")}.`;
        case "folded":
          return `${plural(notice.rows.length, "unit")} that ${notice.rows.length === 1 ? "is" : "are"} no school of ${notice.rows.length === 1 ? "its" : "their"} own, added to the main school: ${notice.names.join(", ")}.`;
        case "derived":
          return `${names[0] ?? notice.indicatorId} was made from columns of the sheet: ${signedSum(notice.columns)}.`;
        case "degreesAboveTeachers":
          return `Teachers by degree add up to more than all teachers, please check: ${notice.names.join(", ")}.`;
        case "kindergartenNotSplit":
          return `${plural(notice.names.length, "school")} with an attached kindergarten: no text gives a weight for it, so nothing of the shared resources was split off: ${notice.names.join(", ")}.`;
        case "hiddenCounted":
          return `${plural(notice.rows.length, "hidden row")} counted, as you chose.`;
        case "countyFilledDown":
          return `${plural(notice.rows.length, "row names", "rows name")} no county and ${notice.rows.length === 1 ? "was" : "were"} read as of the county above.`;
        case "textNumbers":
          return `${plural(notice.count, "number is", "numbers are")} stored as text; read as ${notice.count === 1 ? "a number" : "numbers"}.`;
      }
    },
    nothing: "No row was left out, and no cell was unreadable.",
    putBack: "Rows counted because you put them back",
    putBackNote: "A rule leaves them out; by your word they count.",
    more: (rows) => `Show ${plural(rows, "more row", "more rows")}`,
    decide: { count: "Count it", leaveOut: "Leave out", own: "Count on its own" },
    decideOn: (what, name) => `${what}: ${name}`,
    splits: "How shared resources were split",
  },

  coefficients: {
    all: "Coefficients",
    limit: (limit) => `Limit ${limit}`,
    composite: (limit) => (limit === undefined ? "Composite" : `Composite ≤ ${limit}`),
    undefinedValue: "none",
    unit,
    perUnit: (per, which) => `${unit[which]} per ${per === 100 ? "100 pupils" : "pupil"}`,
    countyMean: (mean) => `County mean ${mean}`,
    belowLimit: (limit, schools) => `Below ${limit}: ${plural(schools, "school")}`,
    topContributors: (count) => `Top ${whole(count)}`,
    others: "Others",
    chart: (indicator, schools) => `${indicator}: ${plural(schools, "school")}, lowest first`,
    largest: "Largest shares",
    topShare: (count, share) => `top ${whole(count)}: ${share}`,
    school: "School",
    value: "Value",
    fromMean: "From mean",
    share: "Share",
    missing: (schools) =>
      `${plural(schools.length, "school has", "schools have")} no value here: ${schools.slice(0, 5).join(", ")}${schools.length > 5 ? " and others" : ""}. Open until filled in.`,
    missingTitle: "Figures to fill in",
    missingNote:
      "Until then the coefficient stays open: one large school can bring it under its limit, or over.",
    notCounted: (rows) => `${plural(rows, "row")} with figures left out, see "View" below.`,
    none: {
      title: "No coefficients yet",
      body: "Check a school table first; its coefficients are listed here.",
    },
    noValues: "No schools to compare, or a county mean of 0: the coefficient is undefined.",
    absent: (names) => `Not on this sheet: ${names.join(", ")}`,
  },

  sources: {
    title: "Source",
    confidence: {
      "text-read": "Source checked",
      quoted: "Quoted elsewhere",
      recalled: "Text not seen",
    },
    indicators: "Indicators",
    atLeast: (primary, junior, which) => `Primary ≥ ${primary}, junior ≥ ${junior} ${which}`,
    onlyCoefficient: "No limit per school, coefficient only",
    schoolRule: "When a school passes",
    schoolRuleText: (required, of, floor) =>
      floor === undefined
        ? `At least ${whole(required)} of ${whole(of)} indicators reach their limit`
        : `At least ${whole(required)} of ${whole(of)} indicators reach their limit, the others ${floor} of it`,
    noSchoolRule: "No national rule per school: provinces and counties set how many must be met",
    countyRule: "When the county passes",
    coefficientRule: (judges, count, primary, junior) =>
      judges === "each"
        ? `Each of ${whole(count)} coefficients: primary ≤ ${primary}, junior ≤ ${junior}`
        : `Mean of ${whole(count)} coefficients: primary ≤ ${primary}, junior ≤ ${junior}`,
    formula: "How a coefficient is computed",
    formulaText:
      "Standard deviation ÷ county mean, weighted by pupils; the county mean is a ratio of totals",
    scope: "What counts",
    scopeText: (scope) =>
      [
        Number.isFinite(scope.teachingPointMinimumPupils)
          ? `Teaching points under ${whole(scope.teachingPointMinimumPupils)} pupils are left out`
          : "Teaching points are left out",
        scope.includesPrivate ? "Private schools count" : "Private schools are left out",
        ...(scope.includesOtherOwners ? [] : ["Schools not run by the county are left out"]),
        ...(scope.excludesSpecialAndVocational
          ? ["Special and vocational schools are left out"]
          : []),
        ...(scope.coefficientScope === "assumed"
          ? ["The same for coefficients is assumed (text not seen, medium confidence)"]
          : []),
      ].join("; "),
    rawNote:
      "Verdicts rest on unrounded values; printed with official decimals, and one more where those would hide a gap.",
    quoted: "Wording",
  },
  help: {
    title: "Help",
    colours: "What the colours mean",
    failing: {
      title: "Below standard",
      body: "The cell is under its limit and makes its school fail; the school's name is red too.",
    },
    borderline: {
      title: "Borderline",
      body: "Passes with one item short but at 85%; or rounding hides the gap; or a coefficient within 0.005 of its limit.",
    },
    unreadable: {
      title: "Not readable or empty",
      body: "The cell should hold a number and holds something else, or nothing where a verdict needs it; it is never taken as 0.",
    },
    steps: "First steps",
    stepTexts: [
      'Open a school table: one row per school under one or more rows of headings, best with "primary" or "junior" in the sheet\'s name.',
      'Choose "Check this sheet". What is not certain is asked first; failing cells turn red, and what is missing is listed in the pane.',
      "Click a school or an indicator in the pane: its cell is selected.",
      'Correct the figures and check again; before sending the workbook on, choose "Clear flags".',
    ],
    privacy: {
      title: "Nothing leaves the workbook",
      body: "Everything is computed on this computer; no data is uploaded or sent.",
    },
    version: (version) => `Balance ${version}`,
  },
};
