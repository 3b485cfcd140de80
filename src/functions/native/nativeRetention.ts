import type { RetentionFormula } from "../../measures/RetentionFormula";
import { chooseRetentionFormula } from "../staffing/chooseRetentionFormula";
import { chosenBy } from "./chosenBy";
import { isBlank } from "./isBlank";
import { judged } from "./judged";
import { mapCells } from "./mapCells";
import type { NativeArguments } from "./NativeBuilder";

/** One school's counts as expressions; "" where a whole range is left out. */
interface Counts {
  readonly graduates: string;
  readonly entrants: string;
  readonly movedIn: string;
  readonly movedOut: string;
  readonly deaths: string;
}

/**
 * RETENTION(graduates, entrants, [in], [out], [deaths], [formula]), where the word that chooses the formula is
 * written into the cell's. #DIV/0! where entrants are missing beside other counts, where nobody could have stayed,
 * and where fewer than nobody did.
 */
export function nativeRetention(given: NativeArguments): string[][] | undefined {
  const formula = chosenBy([given[5]], ([word]) => chooseRetentionFormula(word));
  if (!formula) return undefined;
  const movements = given.slice(2, 5);
  const present = movements.filter((movement) => movement !== undefined);
  return mapCells([given[0], given[1], ...present], (graduates, entrants, ...others) => {
    // A blank count of movement or deaths is 0.
    const rest = [...others];
    const [movedIn, movedOut, deaths] = [0, 1, 2].map((place) =>
      movements[place] ? `N(${rest.shift() ?? ""})` : "",
    ) as [string, string, string];
    const { stayed, expected } = termsOf(
      { graduates, entrants, movedIn, movedOut, deaths },
      formula,
    );
    const rate = `(${stayed})/(${expected})`;
    const cells = [graduates, entrants, ...others];
    const isLeftOut = `OR(${isBlank(graduates)},${isBlank(entrants)},MAX(${cells.join(",")})=0)`;
    const isPossible = `AND(${entrants}>0,${expected}>0,${stayed}>=0)`;
    const shown = formula === "adjusted" ? `MIN(1,${rate})` : rate;
    return judged(cells, `IF(${isLeftOut},"",IF(${isPossible},${shown},#DIV/0!))`);
  });
}

function termsOf(counts: Counts, formula: RetentionFormula): { stayed: string; expected: string } {
  const { graduates, entrants } = counts;
  const signed = (sign: "+" | "-", count: string): string => (count === "" ? "" : sign + count);
  switch (formula) {
    case "national":
      return {
        stayed: graduates + signed("-", counts.movedIn) + signed("+", counts.movedOut),
        expected: entrants + signed("-", counts.deaths),
      };
    case "adjusted":
      return {
        stayed: graduates,
        expected: entrants + signed("+", counts.movedIn) + signed("-", counts.movedOut),
      };
    case "plain":
      return { stayed: graduates, expected: entrants };
  }
}
