import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre";
import { styleToUniver, type StyleContext } from "./styleToUniver";

/**
 * Gives each cell's style an id in `styles`, the same for equal styles. The reader shares the parts of a style between
 * cells, so most cells are told by those parts alone, without looking into them.
 */
export function styleIds(styles: Record<string, IStyleData>, context: StyleContext) {
  const parts = new WeakMap<object, number>();
  let lastPart = 0;
  const part = (object: object | undefined): number => {
    if (!object) return 0;
    const known = parts.get(object);
    if (known !== undefined) return known;
    lastPart += 1;
    parts.set(object, lastPart);
    return lastPart;
  };
  const byParts = new Map<string, string | undefined>();
  const byContent = new Map<string, string>();

  return (style: CellStyle | undefined, unnamedFormat: string | undefined): string | undefined => {
    const { font, fill, border, alignment, numFmt = "" } = style ?? {};
    const key = [part(font), part(fill), part(border), part(alignment), numFmt, unnamedFormat].join(
      "\n",
    );
    if (byParts.has(key)) return byParts.get(key);
    const converted = styleToUniver(style ?? {}, context);
    if (unnamedFormat !== undefined && !converted.n) converted.n = { pattern: unnamedFormat };
    const content = JSON.stringify(converted);
    const id = content === "{}" ? undefined : (byContent.get(content) ?? `s${byContent.size + 1}`);
    if (id !== undefined) {
      byContent.set(content, id);
      styles[id] = converted;
    }
    byParts.set(key, id);
    return id;
  };
}
