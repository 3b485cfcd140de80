import type { ScannedSheet } from "../../excel/freeze/ScannedSheet";
import type { FreezePreview } from "./FreezeState";
import type { FreezePlan } from "./planFreeze";

/** What the page shows of a plan before anything is written. */
export function previewOf(
  scope: FreezePreview["scope"],
  { planned, left, broken }: FreezePlan,
  sheets: readonly ScannedSheet[],
): FreezePreview {
  const counts = new Map<string, { formulas: number; native: number }>();
  for (const { place, native } of planned)
    for (const name of place.functions) {
      const count = counts.get(name) ?? { formulas: 0, native: 0 };
      count.formulas += 1;
      count.native += typeof native === "string" ? 0 : 1;
      counts.set(name, count);
    }
  const touched = new Set([...planned, ...broken].map(({ cell }) => cell.sheetId));
  return {
    scope,
    formulas: planned.length,
    cells: planned.reduce((sum, { cell }) => sum + cell.values.flat().length, 0),
    native: planned.filter(({ native }) => typeof native !== "string").length,
    functions: [...counts]
      .map(([name, count]) => ({ name, ...count }))
      .sort((a, b) => b.formulas - a.formulas || (a.name < b.name ? -1 : 1)),
    notNative: planned.flatMap(({ place, native }) =>
      typeof native === "string" ? [{ ...place, reason: native }] : [],
    ),
    left,
    broken: broken.map(({ cell, place, repaired }) => ({
      ...place,
      from: cell.formula,
      to: repaired,
    })),
    protectedSheets: sheets
      .filter(({ id, isProtected }) => isProtected && touched.has(id))
      .map(({ name }) => name),
  };
}
