import { HEADINGS } from "./headings";
import { normaliseHeading } from "./normaliseHeading";
import type { Unit } from "./readUnit";
import type { Field, TableColumn } from "./TableColumn";
import { withoutRemarks } from "./withoutRemarks";

/** What a heading names, with the unit it writes, whether that fits or not. */
export interface NamedField {
  readonly field: Field;
  /** As the words say: 生均 and 每百名学生拥有 are no totals. */
  readonly basis: TableColumn["basis"];
  readonly unit?: Unit;
}

const FIELD_BY_HEADING = new Map<string, Field>(
  Object.entries(HEADINGS).flatMap(([field, names]) =>
    names.map((name) => [normaliseHeading(name).text, field as Field] as const),
  ),
);

const PER_HUNDRED = /^(每百名学生拥有|每百名学生|百名学生拥有|每百人拥有|每百生)(.+)$/u;
const PER_PUPIL = /^(生均|每生|平均每生)(.+)$/u;
const PER_HUNDRED_EN = /^(.+?)(per(?:100|hundred)(?:pupils|students)|\/100(?:pupils|students)?)$/u;
const PER_PUPIL_EN = /^(.+?)(per(?:pupil|student))$/u;

/** The field whose name a heading is, or undefined. */
export function readHeading(heading: string): NamedField | undefined {
  const { text, unit } = normaliseHeading(heading);
  for (const words of new Set([text, withoutRemarks(text)])) {
    const { name, basis } = withoutBasis(words);
    const field = FIELD_BY_HEADING.get(name);
    if (field) return { field, basis, ...(unit && { unit }) };
  }
  return undefined;
}

function withoutBasis(text: string): { name: string; basis: TableColumn["basis"] } {
  const hundred = PER_HUNDRED.exec(text);
  if (hundred) return { name: hundred[2]!, basis: "perHundred" };
  const pupil = PER_PUPIL.exec(text);
  if (pupil) return { name: pupil[2]!, basis: "perPupil" };
  const hundredEn = PER_HUNDRED_EN.exec(text);
  if (hundredEn) return { name: hundredEn[1]!, basis: "perHundred" };
  const pupilEn = PER_PUPIL_EN.exec(text);
  if (pupilEn) return { name: pupilEn[1]!, basis: "perPupil" };
  return { name: text, basis: "total" };
}
