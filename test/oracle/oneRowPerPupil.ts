/**
 * Medians, percentiles and what is built on them without any weight: a list with one entry per pupil, counted off.
 * The q-th of 100 parts lies at entry ⌈qN/100⌉, or midway between entry qN/100 and the next where that is whole.
 */
export interface OneRowPerPupil {
  readonly percentile: (q: number) => number;
  readonly mcloone: number;
  readonly rangeRatio: number;
}

export function oneRowPerPupil(
  values: readonly number[],
  pupils: readonly number[],
): OneRowPerPupil {
  const rows = values
    .flatMap((value, school) => Array.from({ length: pupils[school]! }, () => value))
    .sort((one, other) => one - other);
  const percentile = (q: number): number => {
    const parts = q * rows.length;
    const entry = Math.ceil(parts / 100);
    return parts % 100 === 0 ? (rows[entry - 1]! + rows[entry]!) / 2 : rows[entry - 1]!;
  };
  const median = percentile(50);
  const below = rows.filter((value) => value < median);
  const sum = below.reduce((total, value) => total + value, 0);
  return {
    percentile,
    mcloone: below.length === 0 ? 1 : sum / (below.length * median),
    rangeRatio: (percentile(95) - percentile(5)) / percentile(5),
  };
}
