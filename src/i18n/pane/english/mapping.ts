import { formatNumber } from "../formatNumber";
import type { MappingWords } from "../MappingWords";
import { signedSum } from "../signedSum";

const whole = (count: number): string => formatNumber("en", count, 0);
const columns = (count: number): string => `${whole(count)} ${count === 1 ? "column" : "columns"}`;

/** The mapping page in English. */
export const mapping: MappingWords = {
  title: "Columns",
  intro:
    'What each column was read as. Changes count once you choose "Confirm" and are kept in this workbook for tables with the same headings.',
  table: (address, headingRows) => {
    const [first, last] = [headingRows[0], headingRows.at(-1)];
    if (first === undefined || last === undefined) return `Table ${address}`;
    return first === last
      ? `Table ${address}, headings in row ${first + 1}`
      : `Table ${address}, headings in rows ${first + 1} to ${last + 1}`;
  },
  unsure: "Please check",
  used: "Columns in use",
  unused: "Columns not used",
  showUnused: (count) => `Show ${columns(count)} not used`,
  hideUnused: "Hide columns not used",
  find: "Find a heading",
  notFound: (query) => `No heading of an unused column holds "${query}".`,
  more: (count) => `Show ${whole(count)} more ${count === 1 ? "column" : "columns"}`,
  path: (path) => path.join(" › "),
  noHeading: "(no heading)",
  samples: (samples) => samples.join(", "),
  noSamples: "no data",
  column: (letters) => `Column ${letters}`,
  readAs: (letters) => `Column ${letters} is`,
  basisOf: (letters) => `What column ${letters} counts`,
  unitOf: (letters) => `Unit of column ${letters}`,
  group: {
    school: "School",
    pupils: "Pupils",
    teachers: "Teachers",
    premises: "Buildings and grounds",
    equipment: "Equipment",
  },
  none: "Not used",
  choose: "Choose",
  basis: { total: "Total", perPupil: "Per pupil", perHundred: "Per 100 pupils" },
  unit: { 0: "No unit yet", 1: "yuan", 1000: "1,000 yuan", 10000: "10,000 yuan" },
  level: { primary: "primary only", junior: "junior only" },
  confidence: {
    chosen: "Your choice",
    certain: "Recognised",
    likely: "Please check",
    none: "Not used",
    changed: "To confirm",
  },
  unitFrom: {
    heading: "unit from the heading",
    unitRow: "unit from the unit row",
    title: "unit from the title",
    figures: "unit guessed by size",
  },
  sameAs: (letters) => `The same as column ${letters}: only one of them can be used`,
  decisions: "Decided before",
  hiddenRows: "Hidden rows",
  arts: "Music and fine art in arts",
  indicators: "Columns behind each indicator",
  indicatorsNote: "As chosen above; nothing was checked yet.",
  sum: (terms) =>
    signedSum(
      terms.map(({ name, letters, sign }) => `${sign > 0 ? "+" : "-"}${name} (${letters})`),
    ),
  missing: (ways) =>
    `Missing: ${ways.map((fields) => fields.map((each) => `"${each}"`).join(" and ")).join(", or ")}`,
  mixedBasis: "Its columns differ: totals and figures per pupil cannot be added",
  confirm: "Confirm",
  forget: "Recognise again",
  forgetNote:
    "This forgets all that was decided for these headings, rows put back and units added included.",
  changed: (count) => `${columns(count)} changed, not yet in effect`,
  nothingRead: {
    title: "No headings were read",
    body: "Go to a sheet with schools, then open this page again.",
  },
};
