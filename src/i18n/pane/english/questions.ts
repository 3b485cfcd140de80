import { formatNumber } from "../formatNumber";
import type { QuestionWords } from "../QuestionWords";

const whole = (count: number): string => formatNumber("en", count, 0);
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${whole(count)} ${count === 1 ? one : many}`;

/** The questions before a check in English. */
export const questions: QuestionWords = {
  title: (count) => `${plural(count, "thing")} to settle first`,
  nothingDone:
    "Nothing was judged or written yet. Your answers are kept in this workbook; the same headings are not asked about again.",
  confirm: "Confirm and check",
  unanswered: "Please choose",
  stillOpen: (count) => `${plural(count, "question")} still open`,
  number: (place, of) => `${place} of ${of}`,

  whichTable: "Which table is to be checked?",
  whichTableNote: (tables) =>
    `This sheet holds ${plural(tables, "table")}; one is checked at a time.`,
  oneTable: (tables) => `All ${whole(tables)} as one table`,
  tableRows: (rows) => plural(rows, "row"),
  untitled: (place) => `Table ${whole(place)}`,
  showTable: (address) => `Show ${address} in the sheet`,

  samples: (samples) => `The column begins ${samples.join(", ")}.`,

  hiddenRows: (rows) =>
    `${plural(rows, "row is", "rows are")} hidden: ${rows === 1 ? "does it" : "do they"} count?`,
  hiddenRowsNote: (rows) =>
    `Row ${rows
      .slice(0, 5)
      .map((row) => row + 1)
      .join(
        ", ",
      )}${rows.length > 5 ? " and others" : ""}. Leaving schools out changes verdicts and coefficients.`,
  countAll: "Count all rows",
  visibleOnly: "Count visible rows only",

  columnsUncertain: "Were these columns read rightly?",
  columnsUncertainNote:
    "Their headings are known, the groups above them are not, or it is not clear where a group ends (merge its cells to say so). Correct what is wrong.",
  sameField: (field) => `Which column is "${field}"?`,
  sameFieldNote: "These columns look the same. Once you choose one, the others are not used.",

  unclearUnit: (heading) => `In which unit is "${heading}"?`,
  unclearUnitNote: "Neither heading, unit row nor title says so, and its size does not tell.",
  unlikelyUnitNote: "In the unit that is written, the amounts per pupil are far from usual.",
  unit: { 1: "yuan", 1000: "1,000 yuan", 10000: "10,000 yuan" },
  perPupil: (school, amount) => `${school}: ${amount} yuan per pupil`,

  unclearPupils: (heading) => `Which pupils does "${heading}" count?`,
  unclearPupilsNote:
    "Another column counts the pupils of one level. All figures per pupil rest on this.",
  pupilsOf: {
    pupils: "The whole school",
    primaryPupils: "The primary part",
    juniorPupils: "The junior part",
    seniorPupils: "The senior part",
  },
  noPupilsOfOurs: "None of these, leave the column out",

  arts: "Do the arts teachers include music and fine art?",
  artsEvidence: (equalRows, rows) =>
    `In ${whole(equalRows)} of ${plural(rows, "row")}, arts = music + fine art. If they are included, adding them would count teachers twice.`,
  artsHold: "Included",
  artsHoldNote: "PE and arts = PE + arts",
  artsApart: "Not included",
  artsApartNote: "PE and arts = PE + arts + music + fine art",

  units: (count) =>
    `${plural(count, "unit is", "units are")} no school of ${count === 1 ? "its" : "their"} own: whose ${count === 1 ? "is it" : "are they"}?`,
  unitsNote:
    "Teaching points and branches are judged with their main school: its pupils and resources take in theirs.",
  parentOf: (unit) => `${unit} belongs to`,
  choose: "Choose",
  suggested: "suggested",
  own: "Count as a school",
  leaveOut: "Leave out",
  intoSchools: "Add to",
  restLabel: "All not chosen yet",
  pupils: (count) => plural(count, "pupil"),
  row: (row) => `Row ${row + 1}`,

  noLevel: "Is this table of primary or junior schools?",
  noLevelNote: "Neither the sheet's name nor a column says so. Their limits differ.",
};
