import type { EquityWords } from "../EquityWords";
import { planWords } from "./planWords";
import { start } from "./start";

export const equityWords: EquityWords = {
  plan: planWords,
  total: "Total",
  noGroup: (position) =>
    `${start(position)} is blank while the school has data: enter its group, or clear its data.`,
  noLabel: (position, shown) => `${start(position)} is ${shown}; enter a name or a number.`,
};
