import type { Level } from "../../standards/Level";
import { levelInTitle } from "../levelInTitle";
import type { CollectedForm } from "./CollectedForm";

/** The level that the titles of all forms say, or their sheets' names; `undefined` where one says another or none. */
export function levelOfForms(forms: readonly CollectedForm[]): Level | undefined {
  const levels = new Set(
    forms.map(({ reading }) => levelInTitle(reading.title) ?? levelInTitle(reading.sheetName)),
  );
  return levels.size === 1 ? [...levels][0] : undefined;
}
