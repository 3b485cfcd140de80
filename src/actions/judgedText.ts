import type { Recognition } from "../sheet/Recognition";
import { rowsPerStep } from "../sheet/rowsPerStep";
import type { Steps } from "../sheet/Steps";

/**
 * A short stand-in for all that a verdict rests on, to be compared with what it is later. Row by row: the text of the
 * nation's schools would be a hundred megabytes; in steps of some of them.
 */
export function* judgedText(recognised: Recognition): Steps<string> {
  if (!("table" in recognised)) return JSON.stringify(recognised);
  const { rows, ...table } = recognised.table;
  let [one, other] = hash(JSON.stringify(table), 0x811c9dc5, 0x01000193);
  for (const [at, row] of rows.entries()) {
    if (at % rowsPerStep === 0) yield { done: at, of: rows.length };
    [one, other] = hash(JSON.stringify(row), one, other);
  }
  return `${rows.length} ${one.toString(16)} ${other.toString(16)}`;
}

/** FNV-1a with two states, so that two tables do not meet by chance. */
function hash(text: string, from: number, second: number): [number, number] {
  let one = from;
  let other = second;
  for (let index = 0; index < text.length; index++) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193) >>> 0;
    other = Math.imul(other ^ text.charCodeAt(index), 0x85ebca6b) >>> 0;
  }
  return [one, other];
}
