import { holdsNumbersOnly } from "./holdsNumbersOnly";
import type { NativeArguments } from "./NativeBuilder";
import { numbersIn } from "./numbersIn";
import { rangesOfOneShape } from "./rangesOfOneShape";
import { weightedCoefficient } from "./weightedCoefficient";

/** CV(values, [pupils]). */
export function nativeCv([valuesGiven, pupilsGiven]: NativeArguments): string | undefined {
  if (valuesGiven?.kind !== "range") return undefined;
  const values = valuesGiven.range.text;
  if (!pupilsGiven) {
    return `IF(AND(${holdsNumbersOnly(values)}),STDEVP(${values})/AVERAGE(${values}),#VALUE!)`;
  }
  const pupils = rangesOfOneShape(valuesGiven, pupilsGiven)?.[1];
  if (pupils === undefined) return undefined;
  const readable = `AND(${holdsNumbersOnly(values)},${holdsNumbersOnly(pupils)})`;
  const value = numbersIn(values);
  const coefficient = weightedCoefficient({
    first: values,
    pupils,
    // #DIV/0! for a value beside 0 pupils, which cannot be weighed.
    perPupil: `${value}/(1-(TRIM(${pupils})="0")*(${value}>0))`,
    total: `SUMPRODUCT(${values},${pupils})`,
  });
  return `IF(${readable},${coefficient},#VALUE!)`;
}
