import { moneyFactors } from "./moneyFactors";

/** What a figure in this unit is multiplied with to get yuan: 万元 and 万元/生 -> 10000; undefined for no unit of money. */
export function moneyFactor(unit: string): number | undefined {
  return moneyFactors[unit.split("/")[0]!];
}
