/**
 * The least and the most equipment, in yuan per pupil, that a county's schools can have. The standards of 2017 ask for
 * 2000 and 2500; the poorest schools of 2012 had a few hundred, the richest have some ten thousand. Beyond these
 * bounds, which are our own, a unit is wrong more likely than a county is so poor or so rich: 3 yuan are 3000 written
 * in 千元 under （元）.
 */
const LEAST = 10;
const MOST = 100_000;
/** Fewer schools may be slips or exceptions, each for itself. */
const NEARLY_ALL = 0.9;

/** Whether a stated unit (as its factor to yuan) makes nearly all schools of a table poorer or richer than any. */
export function isMoneyDoubtful(perPupil: readonly number[], factor: number): boolean {
  const filled = perPupil.filter((figure) => figure > 0);
  const poor = filled.filter((figure) => figure * factor < LEAST);
  const rich = filled.filter((figure) => figure * factor > MOST);
  return filled.length > 0 && Math.max(poor.length, rich.length) >= filled.length * NEARLY_ALL;
}
