import { normaliseHeading } from "./normaliseHeading";
import type { SheetGrid } from "./SheetGrid";

/** What stands right under the heading row: nothing of the kind, a row of units by column, or a second heading row. */
export type SubHeading =
  | { readonly kind: "none" }
  | { readonly kind: "units"; readonly units: ReadonlyMap<number, string> }
  | { readonly kind: "headings" };

/** Reads the row under the headings (index into the grid): texts without a school's name and without a number. */
export function readUnitRow(grid: SheetGrid, index: number, nameColumn: number): SubHeading {
  const values = grid.values[index];
  const kinds = grid.kinds[index];
  if (!values || !kinds || kinds.some((kind) => kind === "number")) return { kind: "none" };
  const name = values[nameColumn - grid.firstColumn];
  if (typeof name === "string" && name.trim() !== "") return { kind: "none" };
  const texts = values.flatMap((value, offset) =>
    typeof value === "string" && value.trim() !== ""
      ? [[grid.firstColumn + offset, value] as const]
      : [],
  );
  if (texts.length === 0) return { kind: "none" };
  const units = texts.map(([column, text]) => [column, unitIn(text)] as const);
  if (units.some(([, unit]) => unit === undefined)) {
    // One word, such as a total in the index column, is a row of its own.
    return texts.length === 1 ? { kind: "none" } : { kind: "headings" };
  }
  return { kind: "units", units: new Map(units as [number, string][]) };
}

/** "（万元）" and "万元" -> "万元". */
function unitIn(text: string): string | undefined {
  const bare = text.replace(/[()（）[\]【】\s]/gu, "");
  return normaliseHeading(`x(${bare})`).unit;
}
