import { normaliseHeading } from "../normaliseHeading";
import { plainNumber } from "../plainNumber";
import { readHeading } from "../readHeading";
import { asksForSomething } from "./asksForSomething";
import type { Box } from "./Box";
import { figureWithUnit } from "./figureWithUnit";
import { tickedOption } from "./tickedOption";

/**
 * What a box can be by itself: "label" and "value" for certain; "text" is one or the other, which what stands around
 * it must say.
 */
export type CellClass = "empty" | "label" | "value" | "text" | "unit";

const LONGEST_LABEL = 40;
const PLACEHOLDER = /^([-—–─/\\\s]+|无|缺|暂无|没有|不详|n\/?a|none|nil)$/iu;

/** What a box is by its content alone. */
export function cellClass({ kind, text }: Box): CellClass {
  if (kind === "empty") return "empty";
  if (kind !== "text") return "value";
  if (isFilledIn(text)) return "value";
  if (text.length > LONGEST_LABEL) return "text";
  if (isUnit(text)) return "unit";
  return isLabel(text) ? "label" : "text";
}

function isFilledIn(text: string): boolean {
  return (
    typeof plainNumber(text) === "object" ||
    figureWithUnit(text) !== undefined ||
    tickedOption(text) !== undefined ||
    PLACEHOLDER.test(text)
  );
}

/** 人, （㎡）; 班 and 图书 are words for things that are counted as well, which no unit is. */
function isUnit(text: string): boolean {
  const bare = text.replace(/[()（）[\]【】\s]/gu, "");
  return normaliseHeading(`x(${bare})`).unit !== undefined && readHeading(text) === undefined;
}

function isLabel(text: string): boolean {
  return (
    readHeading(text) !== undefined ||
    /[:：]$/u.test(text) ||
    /^(其中|#)/u.test(text) ||
    normaliseHeading(text).unit !== undefined ||
    asksForSomething(text)
  );
}
