/** The two levels that are always judged apart: 小学 and 初中 (a combined school has a row in each). */
export type Level = "primary" | "junior";
