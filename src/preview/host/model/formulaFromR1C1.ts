import { columnName } from "./columnName";
import { HostError } from "../HostError";
import { gridLimits } from "./gridLimits";

const WORD = "A-Za-z0-9_.\\u0080-\\uffff";
const PART = "(?:\\[-?\\d+\\]|\\d+)?";
/** Texts, sheet names and brackets of tables are stepped over. */
const PIECE = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'` +
    `|(?<![${WORD}])(R${PART}C${PART}|[RC]${PART}:[RC]${PART}|[RC](?:\\[-?\\d+\\]|\\d+))(?![${WORD}(!\\[])` +
    `|\\[[^\\]]*\\]`,
  "g",
);

/** A formula whose references are relative to its cell, as it reads in A1. */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(PIECE, (all, reference: string | undefined) => {
    if (reference === undefined) return all;
    const [first = "", last = first] = reference.split(":");
    const both = /^(R[^C]*)(C.*)$/.exec(first);
    if (both) return columnAt(both[2]!, column) + rowAt(both[1]!, row);
    const at = first.startsWith("R")
      ? (part: string): string => rowAt(part, row)
      : (part: string): string => columnAt(part, column);
    return `${at(first)}:${at(last)}`;
  });
}

function rowAt(part: string, own: number): string {
  const { fixed, index } = indexOf(part, own);
  if (index < 0 || index >= gridLimits.rows) throw outside(part);
  return `${fixed}${index + 1}`;
}

function columnAt(part: string, own: number): string {
  const { fixed, index } = indexOf(part, own);
  if (index < 0 || index >= gridLimits.columns) throw outside(part);
  return `${fixed}${columnName(index)}`;
}

function indexOf(part: string, own: number): { fixed: "$" | ""; index: number } {
  const text = part.slice(1);
  if (text === "") return { fixed: "", index: own };
  if (text.startsWith("[")) return { fixed: "", index: own + Number(text.slice(1, -1)) };
  return { fixed: "$", index: Number(text) - 1 };
}

function outside(part: string): HostError {
  return new HostError("InvalidArgument", `${part} lies outside the sheet`);
}
