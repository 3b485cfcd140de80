import { itemKey } from "./itemKey";

/**
 * A key for each item. Items with the same labels cannot be told apart: each gets a number, so that neither is taken
 * for the only one.
 */
export function numberedKeys(paths: readonly (readonly string[])[]): readonly string[] {
  const keys = paths.map(itemKey);
  const seen = new Map<string, number>();
  return keys.map((key) => {
    if (keys.indexOf(key) === keys.lastIndexOf(key)) return key;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return `${key}(${number})`;
  });
}
