import type { ResourceField } from "../standards/ResourceField";
import type { Field } from "./TableColumn";

const IDENTITY: ReadonlySet<Field> = new Set<Field>([
  "schoolName",
  "schoolCode",
  "schoolType",
  "level",
  "counted",
  "owner",
  "township",
  "location",
  "classes",
  "pupils",
  "primaryPupils",
  "juniorPupils",
  "seniorPupils",
]);

/** Whether a column holds a resource that indicators are made of. */
export function isResourceField(field: Field): field is ResourceField {
  return !IDENTITY.has(field);
}
