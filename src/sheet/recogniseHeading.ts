import { HEADINGS } from "./headings";
import { moneyFactor } from "./moneyFactor";
import { normaliseHeading } from "./normaliseHeading";
import type { Field, TableColumn } from "./TableColumn";

/** What one heading says, without its column. A factor of 0 says that the unit matters and was not given. */
export type HeadingMeaning = Pick<TableColumn, "field" | "basis" | "factor">;

const FIELD_BY_HEADING = new Map<string, Field>(
  Object.entries(HEADINGS).flatMap(([field, names]) =>
    names.map((name) => [normaliseHeading(name).text, field as Field] as const),
  ),
);

const PER_HUNDRED = /^(每百名学生拥有|每百名学生|百名学生拥有|每百人拥有|每百生)(.+)$/u;
const PER_PUPIL = /^(生均|每生|平均每生)(.+)$/u;
const PER_HUNDRED_EN = /^(.+?)(per(?:100|hundred)(?:pupils|students)|\/100(?:pupils|students)?)$/u;
const PER_PUPIL_EN = /^(.+?)(per(?:pupil|student))$/u;

/** The field that a heading names, or undefined; `教学仪器设备值（万元）` -> equipmentValue, total, ×10000. */
export function recogniseHeading(heading: string): HeadingMeaning | undefined {
  const { text, unit } = normaliseHeading(heading);
  const { name, basis: named } = withoutBasis(text);
  const basis = basisOfUnit(unit) ?? named;
  const field = FIELD_BY_HEADING.get(name);
  if (!field) return undefined;
  if (field !== "equipmentValue") return { field, basis, factor: 1 };
  // A yearly table in 万元 read as 元 would fail every school: no unit, no guess here.
  if (unit !== undefined) return { field, basis, factor: moneyFactor(unit) ?? 0 };
  return { field, basis, factor: 0 };
}

/** ㎡/生 and 人/百人 say that the figure was divided already. */
function basisOfUnit(unit: string | undefined): TableColumn["basis"] | undefined {
  if (unit === undefined || !unit.includes("/")) return undefined;
  return unit.includes("百") ? "perHundred" : "perPupil";
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
