import type { ArgumentPosition } from "../../i18n/functions/ArgumentPosition";
import { retention } from "../../measures/retention";
import type { RetentionCounts } from "../../measures/RetentionCounts";
import type { RetentionFormula } from "../../measures/RetentionFormula";
import { retentionTerms } from "../../measures/retentionTerms";
import { CellFailure } from "../CellFailure";
import { mapSideBySide, type NumbersBeside } from "../cells/mapSideBySide";
import { chooseRetentionFormula } from "./chooseRetentionFormula";
import { zeroBeside } from "./zeroBeside";

/**
 * RETENTION(graduates, entrants, [in], [out], [deaths], [formula]): 巩固率 as a fraction, one per cell of `graduates`.
 *
 * "" where graduates or entrants are blank, or everything is 0; a blank count of movement or deaths is 0, and so is a
 * range left out. An error that names the row where there are no entrants beside other counts, where deaths or
 * departures leave nobody to graduate, and where fewer than nobody stayed. Sources: RetentionFormula.
 *
 * @example retentionRates([[95]], [[100]], [[5]], [[8]], null, null) // [[0.98]]
 */
export function retentionRates(
  graduatesArgument: unknown,
  entrantsArgument: unknown,
  movedInArgument: unknown,
  movedOutArgument: unknown,
  deathsArgument: unknown,
  formulaWord: unknown,
): (number | string)[][] {
  const formula = chooseRetentionFormula(formulaWord);
  return mapSideBySide(
    [
      { key: "graduates", argument: graduatesArgument },
      { key: "entrants", argument: entrantsArgument },
      { key: "movedIn", argument: movedInArgument, mayBeOmitted: true },
      { key: "movedOut", argument: movedOutArgument, mayBeOmitted: true },
      { key: "deaths", argument: deathsArgument, mayBeOmitted: true },
    ],
    (numbers, at) => {
      const [graduates, entrants, movedIn = 0, movedOut = 0, deaths = 0] = numbers;
      if (graduates === undefined || entrants === undefined) return "";
      if (entrants === 0) return blankWithoutEntrants(numbers, at);
      const counts = { graduates, entrants, movedIn, movedOut, deaths };
      refuseImpossible(counts, formula, at);
      return retention(counts, formula);
    },
  );
}

/** A row of zeros is an empty row; any count beside no entrants shows that they are missing. */
function blankWithoutEntrants(
  numbers: NumbersBeside,
  at: (range: number) => ArgumentPosition,
): string {
  const other = numbers.findIndex((number = 0) => number > 0);
  if (other < 0) return "";
  throw zeroBeside(at(1), at(other).parameter, numbers[other] ?? 0);
}

function refuseImpossible(
  counts: RetentionCounts,
  formula: RetentionFormula,
  at: (range: number) => ArgumentPosition,
): void {
  const { stayed, expected } = retentionTerms(counts, formula);
  if (!(expected > 0)) {
    throw new CellFailure("#VALUE!", (texts) =>
      texts.staffing.nobodyExpected(at(1), formula, String(expected)),
    );
  }
  if (stayed < 0) {
    throw new CellFailure("#VALUE!", (texts) =>
      texts.staffing.stayedBelowZero(at(0), String(stayed)),
    );
  }
}
