import type { ArgumentPosition } from "../ArgumentPosition";
import { at } from "./at";

/** A cell's place, at the start of a sentence. */
export const start = (position: ArgumentPosition): string => {
  const text = at(position);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
