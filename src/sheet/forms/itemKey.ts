import { normaliseHeading } from "../normaliseHeading";

/** Labels as they are compared between forms: without white space, leading marks, 其中 and units. */
export function itemKey(path: readonly string[]): string {
  return path
    .map((label) => normaliseHeading(label).text.replace(/^(其中|#)[:：]?/u, "其中:"))
    .join("/");
}
