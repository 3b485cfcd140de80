import type { EquityWords } from "../EquityWords";
import { planWords } from "./planWords";

export const equityWords: EquityWords = { plan: planWords };
