import type { ResourceField } from "../standards/ResourceField";
import { isPupilsField } from "./isPupilsField";
import { isTextField } from "./isTextField";
import type { Field } from "./TableColumn";

/** Whether a column holds a resource that indicators are made of. */
export function isResourceField(field: Field): field is ResourceField {
  return !isTextField(field) && !isPupilsField(field) && field !== "classes";
}
