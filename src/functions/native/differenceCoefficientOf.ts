import { numbersIn } from "./numbersIn";
import { weightedCoefficient } from "./weightedCoefficient";

/**
 * The difference coefficient from ranges of totals and pupils of one shape, blanks left out. A total of 0 counts,
 * beside any divisor but 0; a total beside 0 pupils is #DIV/0!.
 */
export function differenceCoefficientOf(totals: string, pupils: string): string {
  const total = numbersIn(totals);
  return weightedCoefficient({
    first: totals,
    pupils,
    perPupil: `${total}/(${numbersIn(pupils)}+(${total}=0)+(TRIM(${pupils})=""))`,
    total: `SUMPRODUCT(ISNUMBER(${pupils})*1,${totals})`,
  });
}
