import type { SheetBuilder } from "./sheetBuilder";

/** Writes headings over several rows from row `top` on, merged as the statistics system exports them. */
export function stackedHeadings(
  sheet: SheetBuilder,
  top: number,
  paths: readonly (readonly string[])[],
): number {
  const depth = Math.max(...paths.map((path) => path.length));
  paths.forEach((path, column) => {
    for (let step = 0; step < depth; step++) {
      const isUnder = step < path.length - 1 && sharesGroup(paths[column - 1], path, step);
      sheet.put(top + step, column, isUnder ? undefined : path[step], "heading");
      if (isUnder || step >= path.length) continue;
      if (step === path.length - 1) {
        if (step < depth - 1) sheet.merge(top + step, column, top + depth - 1, column);
        continue;
      }
      const wide = paths.slice(column).findIndex((other) => !sharesGroup(other, path, step));
      const last = wide < 0 ? paths.length - 1 : column + wide - 1;
      if (last > column) sheet.merge(top + step, column, top + step, last);
    }
  });
  return depth;
}

function sharesGroup(
  other: readonly string[] | undefined,
  path: readonly string[],
  step: number,
): boolean {
  return (
    other !== undefined &&
    other.length > step + 1 &&
    path.slice(0, step + 1).every((text, place) => other[place] === text)
  );
}
