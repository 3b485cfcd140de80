import type { EquityWords } from "../EquityWords";

export const equityWords: EquityWords = {};
