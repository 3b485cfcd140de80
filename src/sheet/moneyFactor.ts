const FACTORS: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1000,
  万元: 10_000,
  yuan: 1,
  cny: 1,
  "1,000yuan": 1000,
  "1000yuan": 1000,
  "10,000yuan": 10_000,
  "10000yuan": 10_000,
};

/** What a figure in this unit is multiplied with to get yuan: 万元 and 万元/生 -> 10000; undefined for no unit of money. */
export function moneyFactor(unit: string): number | undefined {
  return FACTORS[unit.split("/")[0]!];
}
