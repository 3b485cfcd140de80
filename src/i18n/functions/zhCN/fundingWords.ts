import type { FundingWords } from "../FundingWords";

export const fundingWords: FundingWords = {};
