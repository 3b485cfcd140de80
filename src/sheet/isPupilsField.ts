import type { Field } from "./TableColumn";

/** Whether a column counts pupils, all or those of one level. */
export function isPupilsField(field: Field): boolean {
  return /pupils$/iu.test(field);
}
