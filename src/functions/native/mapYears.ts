import { cellsIn } from "./cellsIn";
import type { NativeArguments } from "./NativeBuilder";

/** The cells of one series that a year's answer needs. */
export interface YearCells {
  readonly now: string;
  readonly before: string;
}

/**
 * One formula per year in the shape of the first series; an empty text for the first year. Each series is one row or
 * one column. Undefined where they differ in length, and for a block or a single year.
 */
export function mapYears<Series extends NativeArguments>(
  given: readonly [...Series],
  formula: (...years: { readonly [Index in keyof Series]: YearCells }) => string,
): string[][] | undefined {
  const series = given.map(cellsIn);
  const first = series[0];
  const count = first?.texts.length ?? 0;
  if (!first || count < 2) return undefined;
  const lines: (readonly string[])[] = [];
  for (const one of series) {
    const isLine = one && (one.rows === 1 || one.columns === 1);
    if (!isLine || one.texts.length !== count) return undefined;
    lines.push(one.texts);
  }
  const formulas = first.texts.map((_, year) => {
    if (year === 0) return '""';
    const years = lines.map((texts) => ({ now: texts[year], before: texts[year - 1] }));
    return formula(...(years as { readonly [Index in keyof Series]: YearCells }));
  });
  return first.rows === 1 ? [formulas] : formulas.map((one) => [one]);
}
