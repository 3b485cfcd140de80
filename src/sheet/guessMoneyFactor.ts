/**
 * Whether equipment values without a unit are in yuan (1) or in 万元 (10000), by the size per pupil: 500–20,000 yuan
 * is a school, and so is 0.05–2 万元; anything else stays a question. Judged by the median school.
 */
export function guessMoneyFactor(perPupil: readonly number[]): 1 | 10_000 | undefined {
  const sorted = perPupil.filter((value) => value > 0).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) return undefined;
  if (median >= 500 && median <= 20_000) return 1;
  if (median >= 0.05 && median <= 2) return 10_000;
  return undefined;
}
