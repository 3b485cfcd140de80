import { isNoteName } from "../isNoteName";

/** Whether a text closes a table. Whose table it is may stand in such a line too, and tells two tables apart. */
export function isFooter(text: string): boolean {
  return isNoteName(text) && !/^(填报|报送)?单位/u.test(text.replace(/\s+/gu, ""));
}
