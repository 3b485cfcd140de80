import type { NativeArgument } from "./NativeArgument";
import { parseReference } from "./parseReference";

const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/iu;
const TEXT = /^"((?:[^"]|"")*)"$/u;
const BOOLEAN = /^(?:TRUE|FALSE)$/iu;

/**
 * What an argument is, as the cell's formula writes it; undefined for one that is left out.
 *
 * @example parseArgument('"L1"') // { kind: "text", value: "L1" }
 */
export function parseArgument(written: string | undefined): NativeArgument | undefined {
  const text = written?.trim() ?? "";
  if (text === "") return undefined;
  const number = NUMBER.exec(text);
  if (number) return { kind: "number", value: Number(number[1]) / (number[2] ? 100 : 1), text };
  const quoted = TEXT.exec(text);
  if (quoted) return { kind: "text", value: quoted[1]!.replace(/""/gu, '"') };
  if (BOOLEAN.test(text)) return { kind: "boolean", value: text.toUpperCase() === "TRUE" };
  const range = parseReference(text);
  return range ? { kind: "range", range } : { kind: "other" };
}
