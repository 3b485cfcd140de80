import type { Field } from "./TableColumn";

const TEXTS: ReadonlySet<Field> = new Set<Field>([
  "schoolName",
  "schoolCode",
  "schoolType",
  "level",
  "counted",
  "owner",
  "township",
  "county",
  "prefecture",
  "parentSchool",
  "location",
]);

/** Whether a column says something in words or codes, no figure. */
export function isTextField(field: Field): boolean {
  return TEXTS.has(field);
}
