import type { ParameterKey } from "../../i18n/functions/ParameterKey";
import { differenceCoefficient } from "../../measures/differenceCoefficient";
import { levelBothEnds } from "../../measures/plan/levelBothEnds";
import { levelBothEndsWhole } from "../../measures/plan/levelBothEndsWhole";
import { raiseLowest } from "../../measures/plan/raiseLowest";
import { raiseLowestWhole } from "../../measures/plan/raiseLowestWhole";
import { CellFailure } from "../CellFailure";
import { asScalar } from "../cells/asScalar";
import { mapPairs } from "../cells/mapPairs";
import { pairCells } from "../cells/pairCells";
import { readCell } from "../cells/readCell";
import { choosePlanMode } from "./choosePlanMode";
import { definedCoefficient } from "./definedCoefficient";
import { leastShown } from "./leastShown";
import { readWholeUnits } from "./readWholeUnits";

/**
 * PLAN(totals, pupils, target, [mode], [whole_units]): the least that brings the difference coefficient to `target`,
 * school by school in the shape of `totals`; "" where a pair is left out, all 0 where the target is met.
 *
 * Mode "add": additions, the lowest raised to one level. Mode "reallocate": what each school receives, or gives
 * (below 0), adding up to 0. In whole units the least number of them, a coefficient that is the target counting as
 * reached; #N/A with the best there is where none reaches it. #DIV/0! where nothing is left or all totals are 0.
 * Source: our own optimisation, no official method.
 *
 * @example plan([[1], [5]], [[1], [1]], 0.25, "reallocate", false) // [[1.25], [-1.25]]
 */
export function plan(
  totals: unknown,
  pupils: unknown,
  target: unknown,
  mode: unknown,
  wholeUnits: unknown,
): (number | string)[][] {
  const isAddition = choosePlanMode(mode) === "add";
  const isWhole = readWholeUnits(wholeUnits);
  const aim = readTarget(target);

  const stocks: number[] = [];
  const heads: number[] = [];
  const places = mapPairs(pairCells(totals, "totals", pupils), (stock, count) => {
    heads.push(count);
    return stocks.push(stock) - 1;
  });
  const present = definedCoefficient(differenceCoefficient(stocks, heads));
  if (!Number.isFinite(present)) throw new CellFailure("#NUM!");

  const changesOf = isWhole
    ? isAddition
      ? addWhole
      : reallocateWhole
    : isAddition
      ? raiseLowest
      : levelBothEnds;
  const changes = changesOf(stocks, heads, aim);
  return places.map((row) =>
    row.map((place) => (typeof place === "number" ? (changes[place] as number) : place)),
  );
}

/** 50 for 50 % would be met by every county and say that nothing is missing. */
const leastImplausibleTarget = 2;

function readTarget(argument: unknown): number {
  const parameter: ParameterKey = "target";
  const target = readCell(asScalar(argument, parameter), () => ({ parameter, row: 1 }));
  if (target === undefined) throw new CellFailure("#VALUE!", (texts) => texts.equity.plan.noTarget);
  if (target < leastImplausibleTarget) return target;
  throw new CellFailure("#VALUE!", (texts) => texts.equity.plan.percentTarget(String(target)));
}

function addWhole(stocks: readonly number[], heads: readonly number[], target: number): number[] {
  const { changes, coefficient, reaches, limit } = raiseLowestWhole(stocks, heads, target);
  if (reaches) return changes;
  const units = changes.reduce((sum, change) => sum + change, 0);
  throw new CellFailure("#N/A", (texts) =>
    texts.equity.plan.cannotAdd(target, leastShown(coefficient), units, limit),
  );
}

function reallocateWhole(
  stocks: readonly number[],
  heads: readonly number[],
  target: number,
): number[] {
  const { changes, coefficient, reaches } = levelBothEndsWhole(stocks, heads, target);
  if (reaches) return changes;
  throw new CellFailure("#N/A", (texts) =>
    texts.equity.plan.cannotReallocate(target, leastShown(coefficient)),
  );
}
