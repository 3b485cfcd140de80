/** What the coefficient is made of, as native expressions over ranges of one shape. */
export interface WeightedParts {
  /** The range of values or totals: where it is blank, the school is left out. */
  readonly first: string;
  readonly pupils: string;
  /** Each school's value per pupil; any number where it is left out. */
  readonly perPupil: string;
  /** The county's total. */
  readonly total: string;
}

/**
 * √(Σ p(x − X)² · Σp) / Σt with X = Σt / Σp: the official S / X without dividing by Σp twice. Of the forms that are
 * equal on paper it is the one that gives the published example to its last digit in every program tried.
 */
export function weightedCoefficient({ first, pupils, perPupil, total }: WeightedParts): string {
  const isCounted = `ISNUMBER(${first})*1`;
  const weight = `SUMPRODUCT(${isCounted},${pupils})`;
  const squares = `SUMPRODUCT(${isCounted},${pupils},(${perPupil}-${total}/${weight})^2)`;
  return `SQRT(${squares}*${weight})/${total}`;
}
