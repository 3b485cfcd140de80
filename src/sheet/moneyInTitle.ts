import { moneyFactor } from "./moneyFactor";
import { unitsInTitle } from "./unitsInTitle";

/**
 * The unit of money stated above a table, as the factor to yuan: 单位：人、千元 -> 1000. Units there that are no money
 * say nothing of it; two different ones say nothing either.
 */
export function moneyInTitle(title: string): number | undefined {
  const factors = unitsInTitle(title).flatMap(({ text }) => moneyFactor(text) ?? []);
  return new Set(factors).size === 1 ? factors[0] : undefined;
}
