import type { Truth } from "../../truth/Truth";

const WIDE = 100;

/** The truth as text: what fits into a line stands in one, so that a school takes a line and a change shows as one. */
export function truthText(truth: Truth): string {
  return `${written(truth, "")}\n`;
}

function written(value: unknown, indent: string): string {
  const short = JSON.stringify(value);
  if (typeof value !== "object" || value === null || short.length + indent.length <= WIDE)
    return short;
  const isRow = !Array.isArray(value) && "row" in value;
  if (isRow) return short;
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => deeper + written(item, deeper)).join(",\n")}\n${indent}]`;
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${deeper}${JSON.stringify(key)}: ${written(item, deeper)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
