import type { StaffingFunction } from "../FunctionKey";
import type { FunctionHelp } from "../FunctionHelp";

const sizes = "#VALUE!: the ranges do not hold the same number of cells.";
const unreadable =
  "#VALUE!: a cell holds a negative number, TRUE or FALSE, or text that is no number; the message names it.";
const notWhole = "a number of pupils that is not whole, which the message names.";
const unknownLevel = "#N/A: the level is none of those that the message lists.";

const staffSource =
  "Uniform staff standard for town and country, 2014: 1:12.5, 1:13.5, 1:19, as press quotes it. Its number, 中央编办发〔2014〕72号, is recalled; the document was not read. Rules of its own for small village schools are not applied.";

export const staffingHelp: Readonly<Record<StaffingFunction, FunctionHelp>> = {
  PUPILSPERTEACHER: {
    description: "Pupils per full-time teacher, school by school: pupils / teachers.",
    parameters: {
      pupils: "Each school's pupils, one cell per school.",
      teachers: "Each school's full-time teachers, cell by cell beside the pupils.",
    },
    returns:
      "In the shape of the pupils: pupils / teachers, not rounded. Blank where either is blank or both are 0.",
    errors: [
      sizes,
      "#VALUE!: a school has pupils and 0 teachers, or teachers and 0 pupils; the message names it. Enter the figure or clear both cells.",
      unreadable,
    ],
    source:
      "Common statistical ratio. Not 师生比 (teachers / pupils) of basic balance, and counted with teachers, not with all staff as STAFFREQUIRED is.",
  },
  STAFFREQUIRED: {
    description:
      "Staff required by the number of pupils: 1:19 primary, 1:13.5 junior, 1:12.5 senior, rounded up.",
    parameters: {
      pupils: "Each school's pupils at this level, whole numbers, one cell per school.",
      level: "primary, junior or senior; 1, 2 or 3 will do.",
    },
    returns:
      "In the shape of the pupils: the least whole number of staff (all staff, not teachers alone). 27 junior pupils need 2, 28 need 3. Blank stays blank. Each cell is rounded up by itself, so the sum over schools can exceed what the county total gives.",
    errors: [`#VALUE!: ${notWhole}`, unreadable, unknownLevel],
    source: staffSource,
  },
  STAFFGAP: {
    description:
      "Staff minus the staff required (see STAFFREQUIRED), school by school; negative where staff is missing.",
    parameters: {
      staff: "Each school's staff (all staff, not teachers alone), one cell per school.",
      pupils: "Each school's pupils at this level, whole numbers, cell by cell beside the staff.",
      level: "primary, junior or senior; 1, 2 or 3 will do.",
    },
    returns:
      "In the shape of the staff: staff - required; 0 is just enough, -2 is two short. Blank where either is blank or both are 0.",
    errors: [
      sizes,
      "#VALUE!: a school has staff and 0 pupils; the message names it. Enter the pupils or clear both cells.",
      `#VALUE!: ${notWhole}`,
      unreadable,
      unknownLevel,
    ],
    source: staffSource,
  },
  CLASSBAND: {
    description:
      "Names each class size: normal 36-45, rather large 46-55, large 56-65, extra-large 66 or more.",
    parameters: { size: "Pupils of each class, whole numbers, one cell per class." },
    returns:
      'In the shape of the range: the name of the band; "35 or fewer" below 36, where the statistics have no name. Blank for a blank and for 0. Where statistics count large classes (56 or more), the extra-large ones are included: count both names.',
    errors: [
      "#VALUE!: a size that is not whole, such as an average, which may lie between two bands; the message names it.",
      unreadable,
    ],
    source:
      "Bands of the education statistics, as press quotes them. Not the limits of high-quality balance (45 and 50): see OVERSIZE.",
  },
  OVERSIZE: {
    description:
      "How many classes are over the limit of high-quality balance: 45 primary, 50 junior. Exactly 45 or 50 is allowed.",
    parameters: {
      sizes: "Pupils of each class of one level, whole numbers, one cell per class.",
      level: "primary or junior; 1 or 2 will do.",
    },
    returns: "One number: the classes above the limit. Blanks and 0 are no classes.",
    errors: [
      "#DIV/0!: the range holds no class at all.",
      "#VALUE!: a size that is not whole, such as an average; the message names it.",
      unreadable,
      unknownLevel,
    ],
    source:
      "National form of high-quality balance, table Ⅳ, item 5 (教督〔2017〕6号): classes over 45 (primary) and over 50 (junior) are counted; there must be none.",
  },
  RETENTION: {
    description:
      "Retention rate. By default (graduates - in + out) / (entrants - deaths), as the national form has it.",
    parameters: {
      graduates: "Pupils of the graduating class, one cell per school.",
      entrants: "Entrants of the same year group: 3 years before (6 or 9 for longer rates).",
      movedIn: "Pupils of this year group who moved in since. Blank or omitted: 0.",
      movedOut: "Pupils of this year group who moved out since. Blank or omitted: 0.",
      deaths: "Pupils of this year group who died since. Blank or omitted: 0.",
      formula: "national, adjusted or plain; 1, 2 or 3 will do. Omitted: national.",
    },
    returns:
      "In the shape of the graduates: a fraction, 0.98 for 98 %. national = (graduates - in + out) / (entrants - deaths); adjusted = graduates / (entrants + in - out), at most 1; plain = graduates / entrants. Only adjusted is capped: a rate above 1 elsewhere calls for a look at the figures. Blank where graduates or entrants are blank or all is 0.",
    errors: [
      sizes,
      "#VALUE!: entrants are 0 beside other figures, the divisor is not above 0 (such as more deaths than entrants), or graduates - in + out is negative; the message names the row.",
      unreadable,
      "#N/A: the formula is none of those that the message lists.",
    ],
    source:
      "national: form of high-quality balance, table Ⅴ-1, and its sheet of formulas (a city's working copy). adjusted: one county's explanation. plain: an encyclopedia's nine-year rate; no official text of that was found.",
  },
  ROOMS: {
    description:
      "Music rooms and art rooms required, side by side: one of each for every 12 classes, rounded up.",
    parameters: { classes: "Each school's classes, whole numbers, one cell per school." },
    returns:
      "Two cells for each cell of the range: music rooms, art rooms. 12 classes need 1 of each, 13 need 2. 0 classes need none; blank stays blank. Floor area is not judged.",
    errors: ["#VALUE!: a number of classes that is not whole; the message names it.", unreadable],
    source:
      "High-quality balance, table Ⅳ, item 3 (教督〔2017〕6号), known in a shortened wording: one music and one art room or more for every 12 classes.",
  },
};
