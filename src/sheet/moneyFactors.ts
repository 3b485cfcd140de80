/** Units of money and what a figure in them is multiplied with to get yuan. */
export const moneyFactors: Readonly<Record<string, number>> = {
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
